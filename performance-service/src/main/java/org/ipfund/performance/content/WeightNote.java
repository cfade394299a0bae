package org.ipfund.performance.content;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** How the points of missing blocks were given to others; a table says which of these it is. */
public enum WeightNote implements Labelled {
  AS_PRESCRIBED("各类指标齐全，分值按规定分配", "All blocks are there; the points are as prescribed"),
  SATISFACTION_TO_BENEFIT(
      "未设满意度指标，其分值计入效益指标", "No satisfaction indicator; its points go to benefit"),
  BENEFIT_TO_OUTPUT("未设效益指标，其分值计入产出指标", "No benefit indicator; its points go to output"),
  ALL_TO_OUTPUT("未设效益指标和满意度指标，其分值计入产出指标", "Output indicators only; they have all points"),
  OUTPUT_TO_BENEFIT("未设产出指标，其分值计入效益指标", "No output indicator; its points go to benefit"),
  ALL_TO_BENEFIT("未设产出指标和满意度指标，其分值计入效益指标", "Benefit indicators only; they have all points"),
  ALL_TO_SATISFACTION("仅设满意度指标，全部分值计入满意度指标", "Satisfaction indicators only; they have all points"),
  NO_INDICATORS("未设任何指标，无从分配分值", "No indicators to give points to");

  private final Text label;

  WeightNote(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }

  static WeightNote of(boolean output, boolean benefit, boolean satisfaction) {
    if (output && benefit) {
      return satisfaction ? AS_PRESCRIBED : SATISFACTION_TO_BENEFIT;
    }
    if (output) {
      return satisfaction ? BENEFIT_TO_OUTPUT : ALL_TO_OUTPUT;
    }
    if (benefit) {
      return satisfaction ? OUTPUT_TO_BENEFIT : ALL_TO_BENEFIT;
    }
    return satisfaction ? ALL_TO_SATISFACTION : NO_INDICATORS;
  }
}
