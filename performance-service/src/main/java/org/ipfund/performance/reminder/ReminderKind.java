package org.ipfund.performance.reminder;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Why a body is told that it owes reports. */
public enum ReminderKind implements Labelled {
  REMINDER("提醒", "Reminder"),
  OVERDUE("逾期", "Overdue"),
  ESCALATION("上报督办", "Escalation");

  private final Text label;

  ReminderKind(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
