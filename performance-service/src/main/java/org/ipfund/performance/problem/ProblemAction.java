package org.ipfund.performance.problem;

/** What may be done with a problem: it is answered, and closed by who raised it. */
public enum ProblemAction {
  ANSWER("answerTaskProblem"),
  CLOSE("closeTaskProblem");

  private final String operation;

  ProblemAction(String operation) {
    this.operation = operation;
  }

  String operation() {
    return operation;
  }
}
