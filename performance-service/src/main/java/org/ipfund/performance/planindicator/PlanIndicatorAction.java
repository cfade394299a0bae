package org.ipfund.performance.planindicator;

/** What may be done with an indicator of a published document. */
public enum PlanIndicatorAction {
  ENTER_VALUE("enterPlanIndicatorValue"),
  ASK_FOR_VALUE("askForPlanIndicatorValue");

  private final String operation;

  PlanIndicatorAction(String operation) {
    this.operation = operation;
  }

  String operation() {
    return operation;
  }
}
