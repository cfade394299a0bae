package org.ipfund.performance.table;

import java.util.UUID;

/** Which tables a list shows; null means all. */
record TableFilter(
    String regionCode,
    UUID unitId,
    Integer budgetYear,
    TargetTableStatus status,
    String fundCode,
    UUID projectId) {}
