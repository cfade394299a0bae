package org.ipfund.performance.task;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** What a task is linked with. */
public enum TaskLinkKind implements Labelled {
  INDICATOR("指标", "Indicator"),
  GOAL("目标", "Goal"),
  BOX("专栏", "Box"),
  CATALOGUE_PROJECT("目录项目", "Project of the catalogue"),
  TARGET_TABLE("绩效目标表", "Target table"),
  FUND_PROJECT("二级项目", "Fund project"),
  TASK("前置任务", "Task that comes before");

  private final Text label;

  TaskLinkKind(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
