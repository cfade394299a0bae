package org.ipfund.performance.finding;

import org.ipfund.platform.value.Text;

/** The rules of 粤财工〔2023〕126号 about the content of a target table, with their remedies. */
public enum ContentRule {
  C30(
      Effect.FINDING,
      new Text("请核对预算年度，必要时调整绩效目标表", "compare the budget years and amend the table where needed")),
  C31(Effect.FINDING, new Text("请填写主管部门全称", "give the full names of the departments in charge")),
  C32(
      Effect.FINDING,
      new Text("请补全一级、二级、三级指标和指标值", "fill in level 1, level 2, name and target value")),
  C33(
      Effect.FINDING,
      new Text("请将二级指标归入对应的一级指标", "put the level-2 indicator under its level-1 parent")),
  C34(Effect.WARNING, new Text("请考虑补充缺少的指标", "consider adding the missing indicators")),
  C35(Effect.FINDING, new Text("请填写可以衡量的指标值", "give a target that can be judged")),
  C36(Effect.WARNING, new Text("请提供上年基数", "supply last year's figure as the baseline"));

  private final Effect effect;
  private final Text remedy;

  ContentRule(Effect effect, Text remedy) {
    this.effect = effect;
    this.remedy = remedy;
  }

  public Effect effect() {
    return effect;
  }

  public Text remedy() {
    return remedy;
  }
}
