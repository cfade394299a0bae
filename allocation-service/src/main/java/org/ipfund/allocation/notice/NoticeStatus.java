package org.ipfund.allocation.notice;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where a notice stands; an issued one is immutable. */
public enum NoticeStatus implements Labelled {
  DRAFT(new Text("草稿", "draft")),
  ISSUED(new Text("已下达", "issued"));

  private final Text label;

  NoticeStatus(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
