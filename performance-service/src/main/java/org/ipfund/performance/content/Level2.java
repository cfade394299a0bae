package org.ipfund.performance.content;

import org.ipfund.platform.value.Text;

/** Level-2 indicators (二级指标), each under its level-1 parent (C33). */
public enum Level2 {
  QUANTITY(Level1.OUTPUT, "数量指标", "Quantity"),
  QUALITY(Level1.OUTPUT, "质量指标", "Quality"),
  TIMELINESS(Level1.OUTPUT, "时效指标", "Timeliness"),
  COST(Level1.OUTPUT, "成本指标", "Cost"),
  ECONOMIC(Level1.BENEFIT, "经济效益指标", "Economic benefit"),
  SOCIAL(Level1.BENEFIT, "社会效益指标", "Social benefit"),
  ECOLOGICAL(Level1.BENEFIT, "生态效益指标", "Ecological benefit"),
  SUSTAINABLE(Level1.BENEFIT, "可持续影响指标", "Lasting effect"),
  SERVICE_SATISFACTION(Level1.SATISFACTION, "服务对象满意度指标", "Satisfaction of those served");

  private final Level1 parent;
  private final Text label;

  Level2(Level1 parent, String zh, String en) {
    this.parent = parent;
    label = new Text(zh, en);
  }

  public Level1 parent() {
    return parent;
  }

  public Text label() {
    return label;
  }
}
