package org.ipfund.performance.share.yearplan;

/** What the body's own people may do with the draft of its plan of a year. */
public enum YearPlanAction {
  CHANGE("changeYearPlan"),
  FILE("fileYearPlan");

  private final String operation;

  YearPlanAction(String operation) {
    this.operation = operation;
  }

  String operation() {
    return operation;
  }
}
