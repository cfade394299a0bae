package org.ipfund.submission.library;

import org.ipfund.submission.ownership.ClientAction;

/** What the receiving unit can do with a fund project. */
public enum FundProjectAction implements ClientAction {
  SPREAD("spreadFundProject"),
  ESTABLISH("establishSubProject");

  private final String operation;

  FundProjectAction(String operation) {
    this.operation = operation;
  }

  @Override
  public String operation() {
    return operation;
  }
}
