package org.ipfund.performance.plan;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** How a document is made public (SB-072). */
public enum Disclosure implements Labelled {
  PROACTIVE("主动公开", "Published proactively"),
  ON_REQUEST("依申请公开", "On request"),
  WITHHELD("不予公开", "Withheld");

  private final Text label;

  Disclosure(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
