package org.ipfund.performance.table;

import java.util.List;
import java.util.UUID;
import org.ipfund.performance.content.OverallGoal;
import org.ipfund.performance.content.WeightNote;
import org.ipfund.performance.finding.FindingResponse;
import org.ipfund.platform.answer.Identified;
import org.ipfund.platform.naming.NamesBeside;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A table as its reader sees it; its indicators are a list of their own.
 *
 * @param demandId the first of its demands
 * @param demandIds all approved demands that add to it
 * @param waitingDemandIds those of them that no approved version holds yet
 * @param projectId the fund project (二级项目)
 * @param requestedAmount 资金需求 in yuan, of what stands in the table
 * @param fundedAmount what the newest notice gives in all, in yuan; null before the first
 * @param newestVersion the newest approved version, null before the first approval
 * @param inForceVersion the version that a notice posted, null before the first notice
 * @param pendingAmount the amount of the newest approved version while it waits for a notice
 * @param openAdjustment the number of the adjustment that is open, or null
 * @param overallGoal all overall goals, one a line
 * @param noticeId the notice that froze it
 * @param weightTotal points of all indicators, {@code "90.00"} beside the ten of budget execution
 * @param weightNote how the points of missing blocks were given to others
 */
@NamesBeside
public record TargetTableResponse(
    UUID id,
    UUID demandId,
    List<UUID> demandIds,
    List<UUID> waitingDemandIds,
    UUID roundId,
    UUID projectId,
    String projectName,
    @Nullable String fundCode,
    @Nullable String fundName,
    UUID unitId,
    String unitName,
    String regionCode,
    String regionName,
    int budgetYear,
    Money requestedAmount,
    @Nullable Money fundedAmount,
    @Nullable Integer newestVersion,
    @Nullable Integer inForceVersion,
    @Nullable Money pendingAmount,
    @Nullable Integer openAdjustment,
    @Nullable String overallGoal,
    List<OverallGoal> overallGoals,
    @Nullable String expenditureContent,
    @Nullable String localDepartment,
    @Nullable String provincialDepartment,
    TargetTableStatus status,
    String statusLabel,
    @Nullable UUID noticeId,
    int indicatorCount,
    String weightTotal,
    WeightNote weightNote,
    String weightNoteLabel,
    int findingCount,
    List<FindingResponse> findings,
    List<TargetTableAction> allowedActions,
    long version)
    implements Identified {}
