package org.ipfund.allocation.refund;

/** Where a refund stands; money has moved only when it is booked. */
public enum RefundStatus {
  PREPARED("待复核"),
  BOOKED("已入账"),
  REJECTED("已退回"),
  CANCELLED("已撤销");

  private final String label;

  RefundStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
