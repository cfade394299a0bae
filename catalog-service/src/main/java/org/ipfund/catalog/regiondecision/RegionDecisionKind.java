package org.ipfund.catalog.regiondecision;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** What shall happen to a region. */
public enum RegionDecisionKind implements Labelled {
  CLOSURE(new Text("撤销", "closure")),
  MOVE(new Text("划转", "move"));

  private final Text label;

  RegionDecisionKind(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
