package org.ipfund.submission.subproject;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where a project of the library stands. */
public enum ProjectStatus implements Labelled {
  ESTABLISHED(new Text("已立项", "established")),
  FUNDED(new Text("已下达", "funded"));

  private final Text label;

  ProjectStatus(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
