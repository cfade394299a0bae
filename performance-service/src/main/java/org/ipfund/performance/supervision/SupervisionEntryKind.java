package org.ipfund.performance.supervision;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** What was said to a finding. */
public enum SupervisionEntryKind implements Labelled {
  ANSWER("答复", "Answer"),
  ACCEPTANCE("办结", "Acceptance"),
  REJECTION("退回重办", "Rejection");

  private final Text label;

  SupervisionEntryKind(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
