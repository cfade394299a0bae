package org.ipfund.catalog.fund;

/** What may be done with a fund, and the operation behind it. */
public enum FundAction {
  CHANGE("changeFund");

  private final String operation;

  FundAction(String operation) {
    this.operation = operation;
  }

  String operation() {
    return operation;
  }
}
