package org.ipfund.allocation.ledger;

/** Why money moved. */
public enum EntryKind {
  ADVANCE_ISSUE("提前下达"),
  ISSUE("下达"),
  SUPPLEMENT("追加"),
  REDUCE("调减"),
  RECOVER("收回"),
  DISBURSE("支付"),
  REFUND("退回"),
  SUCCESSION("承继");

  private final String label;

  EntryKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
