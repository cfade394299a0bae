package org.ipfund.performance.table;

import org.ipfund.platform.value.Money;

/** What the audit record keeps of a table; the texts stand in the table itself. */
record TableState(
    TargetTableStatus status, Money requestedAmount, int indicatorCount, int findingCount) {

  static TableState of(TargetTable table) {
    return new TableState(
        table.status(), table.requestedAmount(), table.indicatorCount(), table.findingCount());
  }
}
