package org.ipfund.platform.problem;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** When a rule is asked; a later stage asks the rules of the earlier ones again. */
public enum RuleStage implements Labelled {
  SAVE(new Text("保存", "saving")),
  SUBMIT(new Text("提交", "submission")),
  REPORT(new Text("报送", "reporting"));

  private final Text label;

  RuleStage(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
