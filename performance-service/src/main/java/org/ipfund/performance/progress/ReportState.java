package org.ipfund.performance.progress;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where a body says that a task stands. */
public enum ReportState implements Labelled {
  NOT_STARTED("未启动", "Not started"),
  UNDER_WAY("进行中", "Under way"),
  DONE("已完成", "Done"),
  BLOCKED("受阻", "Blocked");

  private final Text label;

  ReportState(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
