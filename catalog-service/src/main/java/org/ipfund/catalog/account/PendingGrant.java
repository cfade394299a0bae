package org.ipfund.catalog.account;

/** What waits for a second administrator: it gives rights, or takes an administrator's. */
public enum PendingGrant {
  INVITATION("邀请待复核"),
  RESUMPTION("恢复待复核"),
  HANDOVER("移交待复核"),
  SUSPENSION("停用待复核");

  private final String label;

  PendingGrant(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
