package org.ipfund.performance.acceptance;

/** What the issuing office may do with a task. */
public enum AcceptanceAction {
  ACCEPT("acceptTask"),
  REOPEN("reopenTask");

  private final String operation;

  AcceptanceAction(String operation) {
    this.operation = operation;
  }

  String operation() {
    return operation;
  }
}
