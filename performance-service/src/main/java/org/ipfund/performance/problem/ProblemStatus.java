package org.ipfund.performance.problem;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where a problem with a task stands; who raised it closes it. */
public enum ProblemStatus implements Labelled {
  OPEN("待答复", "Open"),
  ANSWERED("已答复", "Answered"),
  CLOSED("已解决", "Closed");

  private final Text label;

  ProblemStatus(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
