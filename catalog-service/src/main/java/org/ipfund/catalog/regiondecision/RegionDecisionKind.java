package org.ipfund.catalog.regiondecision;

/** What shall happen to a region. */
public enum RegionDecisionKind {
  CLOSURE("撤销"),
  MOVE("划转");

  private final String label;

  RegionDecisionKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
