package org.ipfund.performance.table;

/** Level-2 indicators (二级指标), each under its level-1 parent (C33). */
public enum Level2 {
  QUANTITY(Level1.OUTPUT, "数量指标"),
  QUALITY(Level1.OUTPUT, "质量指标"),
  TIMELINESS(Level1.OUTPUT, "时效指标"),
  COST(Level1.OUTPUT, "成本指标"),
  ECONOMIC(Level1.BENEFIT, "经济效益指标"),
  SOCIAL(Level1.BENEFIT, "社会效益指标"),
  ECOLOGICAL(Level1.BENEFIT, "生态效益指标"),
  SUSTAINABLE(Level1.BENEFIT, "可持续影响指标"),
  SERVICE_SATISFACTION(Level1.SATISFACTION, "服务对象满意度指标");

  private final Level1 parent;
  private final String label;

  Level2(Level1 parent, String label) {
    this.parent = parent;
    this.label = label;
  }

  public Level1 parent() {
    return parent;
  }

  public String label() {
    return label;
  }
}
