package org.ipfund.performance.adjustment;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where an adjustment stands; only a draft changes. */
public enum AdjustmentStatus implements Labelled {
  DRAFT("草稿", "Draft"),
  APPROVED("已审核", "Approved"),
  REJECTED("已退回", "Rejected"),
  WITHDRAWN("已撤回", "Withdrawn");

  private final Text label;

  AdjustmentStatus(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
