package org.ipfund.performance.verdict;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** What became of an indicator or a task. */
public enum Verdict implements Labelled {
  ACHIEVED("已完成", "Achieved"),
  ON_COURSE("进展符合预期", "On course"),
  BEHIND("进度滞后", "Behind"),
  NOT_ACHIEVED("未完成", "Not achieved"),
  NO_DATA("缺少数据", "No data");

  private final Text label;

  Verdict(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
