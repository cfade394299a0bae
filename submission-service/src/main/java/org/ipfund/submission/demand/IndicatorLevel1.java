package org.ipfund.submission.demand;

/** The first level of the Ministry of Finance's indicator tree. */
public enum IndicatorLevel1 {
  OUTPUT("产出指标"),
  BENEFIT("效益指标"),
  SATISFACTION("满意度指标");

  private final String label;

  IndicatorLevel1(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
