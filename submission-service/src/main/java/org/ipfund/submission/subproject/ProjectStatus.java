package org.ipfund.submission.subproject;

import org.ipfund.platform.value.Text;

/** Where a project of the library stands. */
public enum ProjectStatus {
  ESTABLISHED(new Text("已立项", "established")),
  FUNDED(new Text("已下达", "funded"));

  private final Text label;

  ProjectStatus(Text label) {
    this.label = label;
  }

  public Text label() {
    return label;
  }
}
