package org.ipfund.catalog.form;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Whether a form asks for projects of a catalogue or for a lump sum with a task list. */
public enum FormKind implements Labelled {
  CATALOGUE(new Text("按目录申报", "by catalogue")),
  LUMP_SUM(new Text("大专项+任务清单", "lump sum with task list"));

  private final Text label;

  FormKind(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
