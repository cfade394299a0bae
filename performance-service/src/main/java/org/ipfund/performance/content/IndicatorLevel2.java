package org.ipfund.performance.content;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Level-2 indicators (二级指标), each under its level-1 parent (C33). */
public enum IndicatorLevel2 implements Labelled {
  QUANTITY(IndicatorLevel1.OUTPUT, "数量指标", "Quantity"),
  QUALITY(IndicatorLevel1.OUTPUT, "质量指标", "Quality"),
  TIMELINESS(IndicatorLevel1.OUTPUT, "时效指标", "Timeliness"),
  COST(IndicatorLevel1.OUTPUT, "成本指标", "Cost"),
  ECONOMIC(IndicatorLevel1.BENEFIT, "经济效益指标", "Economic benefit"),
  SOCIAL(IndicatorLevel1.BENEFIT, "社会效益指标", "Social benefit"),
  ECOLOGICAL(IndicatorLevel1.BENEFIT, "生态效益指标", "Ecological benefit"),
  SUSTAINABLE(IndicatorLevel1.BENEFIT, "可持续影响指标", "Lasting effect"),
  SERVICE_SATISFACTION(IndicatorLevel1.SATISFACTION, "服务对象满意度指标", "Satisfaction of those served");

  private final IndicatorLevel1 parent;
  private final Text label;

  IndicatorLevel2(IndicatorLevel1 parent, String zh, String en) {
    this.parent = parent;
    label = new Text(zh, en);
  }

  public IndicatorLevel1 parent() {
    return parent;
  }

  @Override
  public Text label() {
    return label;
  }
}
