package org.ipfund.submission.demand;

/**
 * The second level of the indicator tree; whether it stands under its level 1 is not judged here.
 */
public enum IndicatorLevel2 {
  QUANTITY("数量指标"),
  QUALITY("质量指标"),
  TIMELINESS("时效指标"),
  COST("成本指标"),
  ECONOMIC("经济效益指标"),
  SOCIAL("社会效益指标"),
  ECOLOGICAL("生态效益指标"),
  SUSTAINABLE("可持续影响指标"),
  SERVICE_SATISFACTION("服务对象满意度指标");

  private final String label;

  IndicatorLevel2(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
