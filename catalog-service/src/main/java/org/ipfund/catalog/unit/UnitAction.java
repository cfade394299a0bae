package org.ipfund.catalog.unit;

/** What may be done with a unit, and the operation behind it. */
public enum UnitAction {
  CHANGE("changeUnit"),
  MOVE("moveUnit");

  private final String operation;

  UnitAction(String operation) {
    this.operation = operation;
  }

  String operation() {
    return operation;
  }
}
