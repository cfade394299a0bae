package org.ipfund.performance.task;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** What of a task a person must look at. */
public enum PersonNeed implements Labelled {
  RESPONSIBILITY("责任分工待人工确认", "Who answers for it"),
  BODY("机构待人工确认", "Which body is named"),
  COMMITMENT("承诺事项待人工确认", "What is promised");

  private final Text label;

  PersonNeed(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
