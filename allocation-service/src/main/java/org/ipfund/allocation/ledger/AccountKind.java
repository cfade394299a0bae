package org.ipfund.allocation.ledger;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Whose money an account counts; only a source may fall below zero. */
public enum AccountKind implements Labelled {
  SOURCE(new Text("省级资金来源", "source of the province")),
  TREASURY(new Text("地方国库", "local treasury")),
  PAYEE(new Text("收款单位", "payee"));

  private final Text label;

  AccountKind(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
