package org.ipfund.performance.plan.content;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** What the value of an indicator measures. */
public enum IndicatorMeasure implements Labelled {
  LEVEL("时点值", "A level at a date"),
  YEARLY("年度值", "Within a year"),
  GROWTH("年均增长", "Yearly average growth in percent");

  private final Text label;

  IndicatorMeasure(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
