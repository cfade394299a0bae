package org.ipfund.catalog.account;

/** Where a registration stands. */
public enum RegistrationStatus {
  /** Its city decides, or the province. */
  PENDING("待审核"),
  /** Something outside the city stands against it: the province decides. */
  REFERRED("已转省局"),
  APPROVED("已通过"),
  REJECTED("已退回");

  private final String label;

  RegistrationStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  boolean isOpen() {
    return this == PENDING || this == REFERRED;
  }
}
