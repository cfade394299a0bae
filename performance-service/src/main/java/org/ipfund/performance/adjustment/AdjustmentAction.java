package org.ipfund.performance.adjustment;

/** What may be done with an adjustment that is open. */
public enum AdjustmentAction {
  CHANGE("changeAdjustment", false),
  WITHDRAW("withdrawAdjustment", false),
  APPROVE("approveAdjustment", true),
  REJECT("rejectAdjustment", true);

  private final String operation;
  private final boolean byAnother;

  AdjustmentAction(String operation, boolean byAnother) {
    this.operation = operation;
    this.byAnother = byAnother;
  }

  String operation() {
    return operation;
  }

  /** True for what nobody does who had a hand in it. */
  boolean isByAnother() {
    return byAnother;
  }
}
