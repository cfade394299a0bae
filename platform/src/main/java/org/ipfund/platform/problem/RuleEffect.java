package org.ipfund.platform.problem;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** What a broken rule does: only REFUSE blocks, a FINDING must be answered. */
public enum RuleEffect implements Labelled {
  REFUSE(new Text("不予通过", "refuses")),
  FINDING(new Text("发现问题", "finding")),
  WARNING(new Text("提醒", "warning")),
  HELP(new Text("填报说明", "help"));

  private final Text label;

  RuleEffect(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
