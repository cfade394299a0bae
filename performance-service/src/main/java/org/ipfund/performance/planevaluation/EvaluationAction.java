package org.ipfund.performance.planevaluation;

/** What the issuing office may do with an evaluation that is a draft. */
public enum EvaluationAction {
  CHANGE("changePlanEvaluation", false),
  RECOMPUTE("recomputePlanEvaluation", false),
  ISSUE("issuePlanEvaluation", true);

  private final String operation;
  private final boolean byAnother;

  EvaluationAction(String operation, boolean byAnother) {
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
