package org.ipfund.submission.line;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** The first level of the Ministry of Finance's indicator tree. */
public enum IndicatorLevel1 implements Labelled {
  OUTPUT(new Text("产出指标", "output")),
  BENEFIT(new Text("效益指标", "benefit")),
  SATISFACTION(new Text("满意度指标", "satisfaction"));

  private final Text label;

  IndicatorLevel1(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
