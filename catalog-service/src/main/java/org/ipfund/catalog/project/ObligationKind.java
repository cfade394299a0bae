package org.ipfund.catalog.project;

/** Whether units of a scope must, may or must not undertake a project. */
public enum ObligationKind {
  MANDATORY("必做"),
  OPTIONAL("选做"),
  EXCLUDED("不得申报"),
  ELIGIBLE("可申报");

  private final String label;

  ObligationKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
