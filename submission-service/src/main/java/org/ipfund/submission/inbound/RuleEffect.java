package org.ipfund.submission.inbound;

/** What a broken rule does. */
public enum RuleEffect {
  REFUSE("拒绝"),
  FINDING("问题"),
  WARNING("提醒"),
  HELP("说明");

  private final String label;

  RuleEffect(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
