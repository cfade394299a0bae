package org.ipfund.performance.progresscall;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where a call stands; an open one takes reports, after its deadline as late ones. */
public enum ProgressCallStatus implements Labelled {
  OPEN("填报中", "Open"),
  CLOSED("已截止", "Closed");

  private final Text label;

  ProgressCallStatus(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
