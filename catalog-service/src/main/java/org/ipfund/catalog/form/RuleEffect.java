package org.ipfund.catalog.form;

/** What a broken rule does: only REFUSE blocks, a FINDING must be answered. */
public enum RuleEffect {
  REFUSE("不予通过"),
  FINDING("记录问题"),
  WARNING("提醒"),
  HELP("填报说明");

  private final String label;

  RuleEffect(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
