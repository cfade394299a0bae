package org.ipfund.performance.share;

/** What may be done with a share of a task. */
public enum ShareAction {
  AGREE("agreeTaskShare"),
  REFUSE("refuseTaskShare"),
  WITHDRAW("withdrawTaskShare");

  private final String operation;

  ShareAction(String operation) {
    this.operation = operation;
  }

  String operation() {
    return operation;
  }
}
