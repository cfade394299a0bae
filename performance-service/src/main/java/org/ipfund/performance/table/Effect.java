package org.ipfund.performance.table;

/** What a rule about a table's content does; neither blocks the approval. */
public enum Effect {
  FINDING("发现问题"),
  WARNING("提醒");

  private final String label;

  Effect(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
