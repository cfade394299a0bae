package org.ipfund.catalog.round;

/** What may be done with a round: a sub-resource that takes a POST, and the operation behind it. */
enum RoundAction {
  PROJECTS("projects", "loadProjects"),
  PUBLICATION("publication", "publishRound"),
  EXTENSIONS("extensions", "extendDeadline");

  private final String path;
  private final String operation;

  RoundAction(String path, String operation) {
    this.path = path;
    this.operation = operation;
  }

  String path() {
    return path;
  }

  String operation() {
    return operation;
  }
}
