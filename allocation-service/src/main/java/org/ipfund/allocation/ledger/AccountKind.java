package org.ipfund.allocation.ledger;

/** Whose money an account counts; only a source may fall below zero. */
public enum AccountKind {
  SOURCE("省级资金来源"),
  TREASURY("地方国库"),
  PAYEE("收款单位");

  private final String label;

  AccountKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
