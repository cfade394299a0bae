package org.ipfund.catalog.policy;

/** To whom a document is disclosed (公开方式, {@code C16}), as it prints it at its end. */
public enum Disclosure {
  /** Everyone. */
  PUBLIC("主动公开"),
  /** Whoever reads for a place: bureaus, finance, the province. */
  ON_REQUEST("依申请公开"),
  /** The province only. */
  NONE("不予公开");

  private final String label;

  Disclosure(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
