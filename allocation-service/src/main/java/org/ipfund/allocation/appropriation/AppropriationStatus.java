package org.ipfund.allocation.appropriation;

/** Where an appropriation stands; nothing counts it before it is in force. */
public enum AppropriationStatus {
  PREPARED("待复核"),
  IN_FORCE("已生效"),
  REJECTED("已退回"),
  WITHDRAWN("已撤回");

  private final String label;

  AppropriationStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
