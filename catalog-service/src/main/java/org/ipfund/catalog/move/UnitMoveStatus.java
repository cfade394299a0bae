package org.ipfund.catalog.move;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where a move stands; only one that is prepared can be decided. */
public enum UnitMoveStatus implements Labelled {
  PREPARED(new Text("待复核", "waits for approval")),
  APPROVED(new Text("已划转", "moved")),
  REJECTED(new Text("已驳回", "rejected"));

  private final Text label;

  UnitMoveStatus(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
