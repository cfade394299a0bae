package org.ipfund.performance.planevaluation;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where an evaluation stands; only a draft changes. */
public enum EvaluationStatus implements Labelled {
  DRAFT("草稿", "Draft"),
  ISSUED("已印发", "Issued");

  private final Text label;

  EvaluationStatus(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
