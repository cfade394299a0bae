package org.ipfund.performance.plan.revision;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** What a revision did with a task. */
public enum PlanChangeKind implements Labelled {
  TASK_ADDED("新增任务", "Task added"),
  TASK_CHANGED("修改任务", "Task changed"),
  TASK_DROPPED("取消任务", "Task given up");

  private final Text label;

  PlanChangeKind(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
