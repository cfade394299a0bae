package org.ipfund.performance.planindicator;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where an indicator stands on its way to its target; from worse to better. */
public enum CourseStanding implements Labelled {
  UNKNOWN("未知", "Unknown"),
  BEHIND("落后", "Behind"),
  ON_COURSE("正常", "On course"),
  AHEAD("超前", "Ahead"),
  REACHED("已达到", "Reached");

  private final Text label;

  CourseStanding(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
