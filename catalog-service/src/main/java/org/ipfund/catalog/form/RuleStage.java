package org.ipfund.catalog.form;

/** When a rule is asked. */
public enum RuleStage {
  SAVE("保存"),
  SUBMIT("提交"),
  REPORT("上报");

  private final String label;

  RuleStage(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
