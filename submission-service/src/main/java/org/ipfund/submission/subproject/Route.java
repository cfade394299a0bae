package org.ipfund.submission.subproject;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Who decided that a sub-project is done (N23-74), and so whether it adds to the fund project. */
public enum Route implements Labelled {
  PROVINCE(new Text("省局审批", "by the province")),
  CITY(new Text("地市审批", "by the city"));

  private final Text label;

  Route(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
