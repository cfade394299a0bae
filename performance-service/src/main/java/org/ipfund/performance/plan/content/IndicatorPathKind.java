package org.ipfund.performance.plan.content;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** How the years between baseline and target go. */
public enum IndicatorPathKind implements Labelled {
  LINEAR("线性", "Linear"),
  GIVEN("逐年给定", "Given by year");

  private final Text label;

  IndicatorPathKind(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
