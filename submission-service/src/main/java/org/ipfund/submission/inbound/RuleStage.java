package org.ipfund.submission.inbound;

/** When a rule is asked; a later stage asks the rules of the earlier ones again. */
public enum RuleStage {
  SAVE("保存"),
  SUBMIT("提交"),
  REPORT("报送");

  private final String label;

  RuleStage(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
