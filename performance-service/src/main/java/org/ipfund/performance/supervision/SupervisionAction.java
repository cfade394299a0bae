package org.ipfund.performance.supervision;

/** What may be done with a finding: its body answers, the office accepts the answer or does not. */
public enum SupervisionAction {
  ANSWER("answerSupervisionFinding"),
  ACCEPT("acceptSupervisionAnswer"),
  REJECT("rejectSupervisionAnswer");

  private final String operation;

  SupervisionAction(String operation) {
    this.operation = operation;
  }

  String operation() {
    return operation;
  }
}
