package org.ipfund.performance.task;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** The part a body takes in a task. */
public enum PartyRole implements Labelled {
  LEAD("牵头", "Leads"),
  COOPERATE("配合", "Cooperates"),
  RESPONSIBLE("负责", "Is responsible"),
  SHARE("按职责分工负责", "Shares by duty");

  private final Text label;

  PartyRole(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
