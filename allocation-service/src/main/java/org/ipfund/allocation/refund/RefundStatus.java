package org.ipfund.allocation.refund;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where a refund stands; money has moved only when it is booked. */
public enum RefundStatus implements Labelled {
  PREPARED(new Text("待复核", "waits for a second person")),
  BOOKED(new Text("已入账", "booked")),
  REJECTED(new Text("已退回", "rejected")),
  CANCELLED(new Text("已撤销", "cancelled"));

  private final Text label;

  RefundStatus(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
