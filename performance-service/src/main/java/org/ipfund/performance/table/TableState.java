package org.ipfund.performance.table;

import org.ipfund.platform.value.Money;

/** What the audit record keeps of a table; the texts stand in its versions. */
public record TableState(
    TargetTableStatus status,
    Money requestedAmount,
    int indicatorCount,
    int findingCount,
    int newestVersion,
    Integer inForceVersion,
    Money fundedAmount) {

  public static TableState of(TargetTable table) {
    return new TableState(
        table.status(),
        table.requestedAmount(),
        table.indicatorCount(),
        table.findingCount(),
        table.newestVersion(),
        table.inForceVersion(),
        table.fundedAmount());
  }
}
