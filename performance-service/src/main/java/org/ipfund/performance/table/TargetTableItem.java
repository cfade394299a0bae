package org.ipfund.performance.table;

import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/**
 * A table as a list shows it, without its long texts.
 *
 * @param requestedAmount 资金需求 in yuan
 */
public record TargetTableItem(
    UUID id,
    UUID projectId,
    String projectName,
    UUID unitId,
    String unitName,
    String regionCode,
    String regionName,
    int budgetYear,
    Money requestedAmount,
    TargetTableStatus status,
    String statusLabel,
    UUID noticeId,
    int indicatorCount,
    int findingCount,
    List<String> allowedActions,
    long version) {}
