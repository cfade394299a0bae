package org.ipfund.allocation.reconciliation;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Whether a notice issues an estimate ahead of the year or the final amounts (C04). */
public enum NoticeStage implements Labelled {
  ADVANCE(new Text("提前下达", "advance issue")),
  FINAL(new Text("下达", "final issue"));

  private final Text label;

  NoticeStage(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
