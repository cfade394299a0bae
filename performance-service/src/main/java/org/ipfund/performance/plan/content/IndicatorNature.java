package org.ipfund.performance.plan.content;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Whether the target binds. */
public enum IndicatorNature implements Labelled {
  BINDING("约束性", "Binding"),
  EXPECTED("预期性", "Expected");

  private final Text label;

  IndicatorNature(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
