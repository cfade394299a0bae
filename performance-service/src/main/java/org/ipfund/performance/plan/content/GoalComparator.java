package org.ipfund.performance.plan.content;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** How a figure is to be reached. */
public enum GoalComparator implements Labelled {
  REACH("达到", "Reach"),
  AT_LEAST("以上", "At least"),
  AT_MOST("以下", "At most"),
  ADD("新增", "Add");

  private final Text label;

  GoalComparator(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
