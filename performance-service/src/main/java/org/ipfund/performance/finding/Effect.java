package org.ipfund.performance.finding;

import org.ipfund.platform.value.Text;

/** What a rule about a table's content does; neither blocks the approval. */
public enum Effect {
  FINDING("发现问题", "finding"),
  WARNING("提醒", "warning");

  private final Text label;

  Effect(String zh, String en) {
    label = new Text(zh, en);
  }

  public Text label() {
    return label;
  }
}
