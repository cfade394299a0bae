package org.ipfund.allocation.disbursement;

/** Where a payment stands; money has moved only when it is paid. */
public enum DisbursementStatus {
  PREPARED("待复核"),
  PAID("已支付"),
  REJECTED("已退回"),
  CANCELLED("已撤销");

  private final String label;

  DisbursementStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
