package org.ipfund.performance.table;

/** What may be done with a target table. */
public enum TargetTableAction {
  APPROVE,
  ADJUST
}
