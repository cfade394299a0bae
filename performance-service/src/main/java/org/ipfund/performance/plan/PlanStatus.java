package org.ipfund.performance.plan;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where a document stands; only a draft is written anew. */
public enum PlanStatus implements Labelled {
  DRAFT("草稿", "Draft"),
  PUBLISHED("已发布", "Published"),
  CLOSED("已办结", "Closed");

  private final Text label;

  PlanStatus(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
