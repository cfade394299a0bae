package org.ipfund.performance.table;

import java.util.List;
import java.util.UUID;
import org.ipfund.platform.naming.NamesBeside;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A table as a list shows it, without its long texts.
 *
 * @param projectId the fund project (二级项目)
 * @param requestedAmount 资金需求 in yuan, of what stands in the table
 * @param fundedAmount what the newest notice gives in all, in yuan; null before the first
 * @param newestVersion the newest approved version, null before the first approval
 * @param inForceVersion the version that a notice posted, null before the first notice
 * @param pendingAmount the amount of the newest approved version while it waits for a notice
 * @param openAdjustment the number of the adjustment that is open, or null
 */
@NamesBeside
public record TargetTableItem(
    UUID id,
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
    TargetTableStatus status,
    String statusLabel,
    @Nullable UUID noticeId,
    int indicatorCount,
    int findingCount,
    List<TargetTableAction> allowedActions,
    long version) {}
