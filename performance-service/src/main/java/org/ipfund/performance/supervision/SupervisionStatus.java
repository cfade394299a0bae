package org.ipfund.performance.supervision;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where a finding stands: it is open until it is answered and the answer accepted (SB-017). */
public enum SupervisionStatus implements Labelled {
  OPEN("待答复", "Open"),
  ANSWERED("已答复", "Answered"),
  ACCEPTED("已办结", "Accepted");

  private final Text label;

  SupervisionStatus(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
