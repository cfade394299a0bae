package org.ipfund.allocation.ledger;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Why money moved. */
public enum EntryKind implements Labelled {
  ADVANCE_ISSUE(new Text("提前下达", "advance issue")),
  ISSUE(new Text("下达", "issue")),
  SUPPLEMENT(new Text("追加", "supplement")),
  REDUCE(new Text("调减", "reduction")),
  RECOVER(new Text("收回", "recovery")),
  DISBURSE(new Text("支付", "payment")),
  REFUND(new Text("退回", "refund")),
  SUCCESSION(new Text("承继", "succession"));

  private final Text label;

  EntryKind(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
