package org.ipfund.catalog.account;

/** Where a member of a unit stands. */
public enum MemberStatus {
  PREPARED("邀请待复核"),
  INVITED("已邀请"),
  ACTIVE("在用"),
  SUSPENDED("已停用");

  private final String label;

  MemberStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
