package org.ipfund.performance.progress;

/** What may be done with a report: by its body, or by who looks at it. */
public enum ReportAction {
  CHANGE("changeProgressReport"),
  FILE("fileProgressReport"),
  RETURN("returnProgressReport");

  private final String operation;

  ReportAction(String operation) {
    this.operation = operation;
  }

  String operation() {
    return operation;
  }
}
