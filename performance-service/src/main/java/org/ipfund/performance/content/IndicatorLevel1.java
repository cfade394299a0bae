package org.ipfund.performance.content;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Level-1 indicators (一级指标) of the Ministry of Finance's tree. */
public enum IndicatorLevel1 implements Labelled {
  OUTPUT("产出指标", "Output"),
  BENEFIT("效益指标", "Benefit"),
  SATISFACTION("满意度指标", "Satisfaction");

  private final Text label;

  IndicatorLevel1(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
