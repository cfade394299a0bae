package org.ipfund.performance.task;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where a task stands. */
public enum TaskStatus implements Labelled {
  OPEN("推进中", "Open"),
  DONE("已完成", "Done"),
  ACCEPTED("已验收", "Accepted"),
  DROPPED("已取消", "Dropped");

  private final Text label;

  TaskStatus(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
