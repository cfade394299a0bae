package org.ipfund.catalog.form;

/** Whether a form asks for projects of a catalogue or for a lump sum with a task list. */
public enum FormKind {
  CATALOGUE("按目录申报"),
  LUMP_SUM("大专项+任务清单");

  private final String label;

  FormKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
