package org.ipfund.performance.plan;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** What kind of document it is. */
public enum PlanKind implements Labelled {
  PLAN("规划", "Plan"),
  WORK_PROGRAMME("工作要点", "Work programme");

  private final Text label;

  PlanKind(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
