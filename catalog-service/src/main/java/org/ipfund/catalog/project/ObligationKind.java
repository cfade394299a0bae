package org.ipfund.catalog.project;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Whether units of a scope must, may or must not undertake a project. */
public enum ObligationKind implements Labelled {
  MANDATORY(new Text("必做", "mandatory")),
  OPTIONAL(new Text("选做", "optional")),
  EXCLUDED(new Text("不得申报", "excluded")),
  ELIGIBLE(new Text("可申报", "eligible"));

  private final Text label;

  ObligationKind(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
