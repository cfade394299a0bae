package org.ipfund.catalog.region;

/** What may be done with a region, and the operation behind it. */
public enum RegionAction {
  MOVE("moveRegion"),
  CLOSE("closeRegion");

  private final String operation;

  RegionAction(String operation) {
    this.operation = operation;
  }

  String operation() {
    return operation;
  }
}
