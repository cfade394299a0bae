package org.ipfund.catalog.regiondecision;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where a decision stands; it has an effect once it is approved. */
public enum RegionDecisionStatus implements Labelled {
  PREPARED(new Text("待复核", "waits for approval")),
  APPROVED(new Text("已生效", "in force")),
  REJECTED(new Text("已退回", "rejected"));

  private final Text label;

  RegionDecisionStatus(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
