package org.ipfund.catalog.round;

/** What can be done with a round, and the operation behind it. */
public enum RoundAction {
  CHANGE("changeRound"),
  DELETE("deleteRound"),
  LOAD_PROJECTS("loadProjects"),
  PUBLISH("publishRound"),
  EXTEND("extendDeadline");

  private final String operation;

  RoundAction(String operation) {
    this.operation = operation;
  }

  String operation() {
    return operation;
  }
}
