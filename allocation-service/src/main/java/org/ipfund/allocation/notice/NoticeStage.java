package org.ipfund.allocation.notice;

/** Whether a notice issues an estimate ahead of the year or the final amounts (C04). */
public enum NoticeStage {
  ADVANCE("提前下达"),
  FINAL("下达");

  private final String label;

  NoticeStage(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
