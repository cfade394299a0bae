package org.ipfund.performance.plan.content;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Which way an indicator is to go. */
public enum IndicatorDirection implements Labelled {
  UP("上升", "Up"),
  DOWN("下降", "Down"),
  HOLD("保持", "Hold");

  private final Text label;

  IndicatorDirection(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
