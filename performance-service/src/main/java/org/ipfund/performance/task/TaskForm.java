package org.ipfund.performance.task;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** The one responsibility form of a task (SB-001, SB-073). */
public enum TaskForm implements Labelled {
  LEAD_AND_COOPERATE("牵头与配合", "Lead and cooperating"),
  LEAD_AND_RESPONSIBLE("牵头与负责", "Lead and responsible"),
  RESPONSIBLE("负责", "Responsible"),
  SHARED_BY_DUTY("按职责分工负责", "Shared by duty");

  private final Text label;

  TaskForm(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
