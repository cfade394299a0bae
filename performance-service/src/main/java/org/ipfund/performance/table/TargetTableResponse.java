package org.ipfund.performance.table;

import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/**
 * A table as its reader sees it; its indicators are a list of their own.
 *
 * @param requestedAmount 资金需求 in yuan
 * @param noticeId the notice that froze it
 * @param weightTotal points of all indicators, {@code "90.00"} beside the ten of budget execution
 * @param weightNote how the points of missing blocks were given to others
 */
public record TargetTableResponse(
    UUID id,
    UUID demandId,
    UUID roundId,
    UUID projectId,
    String projectName,
    UUID unitId,
    String unitName,
    String regionCode,
    String regionName,
    int budgetYear,
    Money requestedAmount,
    String overallGoal,
    String expenditureContent,
    String localDepartment,
    String provincialDepartment,
    TargetTableStatus status,
    String statusLabel,
    UUID noticeId,
    int indicatorCount,
    String weightTotal,
    WeightNote weightNote,
    String weightNoteLabel,
    int findingCount,
    List<FindingResponse> findings,
    List<String> allowedActions,
    long version) {}
