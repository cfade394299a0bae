package org.ipfund.performance.progresscall;

/** What the office that issued a document may do with an open call. */
public enum ProgressCallAction {
  EXTEND("extendProgressCall"),
  CLOSE("closeProgressCall");

  private final String operation;

  ProgressCallAction(String operation) {
    this.operation = operation;
  }

  String operation() {
    return operation;
  }
}
