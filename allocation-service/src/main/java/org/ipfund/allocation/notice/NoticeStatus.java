package org.ipfund.allocation.notice;

/** Where a notice stands; an issued one is immutable. */
public enum NoticeStatus {
  DRAFT("草稿"),
  ISSUED("已下达");

  private final String label;

  NoticeStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
