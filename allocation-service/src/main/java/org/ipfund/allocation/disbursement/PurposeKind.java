package org.ipfund.allocation.disbursement;

/**
 * The purposes of the fund (C06); the notice says mainly, so anything else is allowed and flagged.
 */
public enum PurposeKind {
  CREATION("知识产权创造"),
  USE("知识产权运用"),
  PROTECTION("知识产权保护"),
  MINISTRY_PROVINCE_CONSULTATION("省部会商"),
  OTHER("其他");

  private final String label;

  PurposeKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
