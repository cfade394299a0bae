package org.ipfund.performance.share;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where a share of a task stands; it counts once the body that takes it agreed. */
public enum ShareStatus implements Labelled {
  PROPOSED("待确认", "Proposed"),
  AGREED("已确认", "Agreed"),
  REFUSED("未同意", "Refused"),
  WITHDRAWN("已撤回", "Withdrawn");

  private final Text label;

  ShareStatus(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
