package org.ipfund.allocation.disbursement;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where a payment stands; money has moved only when it is paid. */
public enum DisbursementStatus implements Labelled {
  PREPARED(new Text("待复核", "waits for a second person")),
  PAID(new Text("已支付", "paid")),
  REJECTED(new Text("已退回", "rejected")),
  CANCELLED(new Text("已撤销", "cancelled"));

  private final Text label;

  DisbursementStatus(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
