package org.ipfund.catalog.regiondecision;

/** Where a decision stands; it has an effect once it is approved. */
public enum RegionDecisionStatus {
  PREPARED("待复核"),
  APPROVED("已生效"),
  REJECTED("已退回");

  private final String label;

  RegionDecisionStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
