package org.ipfund.performance.planevaluation;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** The evaluations of a document: one of each (SB-016). */
public enum EvaluationKind implements Labelled {
  MID_TERM("中期评估", "Mid-term evaluation"),
  FINAL("总结评估", "Final evaluation");

  private final Text label;

  EvaluationKind(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
