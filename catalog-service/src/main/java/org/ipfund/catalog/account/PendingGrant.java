package org.ipfund.catalog.account;

/** What gives rights and waits for a second administrator. */
public enum PendingGrant {
  INVITATION("邀请待复核"),
  RESUMPTION("恢复待复核"),
  HANDOVER("移交待复核");

  private final String label;

  PendingGrant(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
