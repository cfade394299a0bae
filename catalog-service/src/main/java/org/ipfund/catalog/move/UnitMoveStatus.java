package org.ipfund.catalog.move;

/** Where a move stands; only one that is prepared can be decided. */
public enum UnitMoveStatus {
  PREPARED("待复核"),
  APPROVED("已划转"),
  REJECTED("已驳回");

  private final String label;

  UnitMoveStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
