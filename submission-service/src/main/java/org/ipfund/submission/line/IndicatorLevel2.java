package org.ipfund.submission.line;

import java.util.Arrays;
import java.util.List;
import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** The second level of the indicator tree, each under its first. */
public enum IndicatorLevel2 implements Labelled {
  QUANTITY(IndicatorLevel1.OUTPUT, new Text("数量指标", "quantity")),
  QUALITY(IndicatorLevel1.OUTPUT, new Text("质量指标", "quality")),
  TIMELINESS(IndicatorLevel1.OUTPUT, new Text("时效指标", "timeliness")),
  COST(IndicatorLevel1.OUTPUT, new Text("成本指标", "cost")),
  ECONOMIC(IndicatorLevel1.BENEFIT, new Text("经济效益指标", "economic benefit")),
  SOCIAL(IndicatorLevel1.BENEFIT, new Text("社会效益指标", "social benefit")),
  ECOLOGICAL(IndicatorLevel1.BENEFIT, new Text("生态效益指标", "ecological benefit")),
  SUSTAINABLE(IndicatorLevel1.BENEFIT, new Text("可持续影响指标", "sustainable effect")),
  SERVICE_SATISFACTION(
      IndicatorLevel1.SATISFACTION, new Text("服务对象满意度指标", "satisfaction of those served"));

  private final IndicatorLevel1 parent;
  private final Text label;

  IndicatorLevel2(IndicatorLevel1 parent, Text label) {
    this.parent = parent;
    this.label = label;
  }

  public IndicatorLevel1 parent() {
    return parent;
  }

  /** Those that stand under a first level, in the order of the tree. */
  public static List<IndicatorLevel2> under(IndicatorLevel1 parent) {
    return Arrays.stream(values()).filter(level -> level.parent == parent).toList();
  }

  @Override
  public Text label() {
    return label;
  }
}
