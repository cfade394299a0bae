package org.ipfund.catalog.form;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Who approves what a form asks for ({@code N23-74}). */
public enum ApprovalRoute implements Labelled {
  PROVINCE(new Text("省局审批", "approved by the province")),
  CITY(new Text("地市审批", "approved by the city"));

  private final Text label;

  ApprovalRoute(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
