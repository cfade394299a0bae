package org.ipfund.allocation.disbursement;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/**
 * The purposes of the fund (C06); the notice says mainly, so anything else is allowed and flagged.
 */
public enum PurposeKind implements Labelled {
  CREATION(new Text("知识产权创造", "creation of intellectual property")),
  USE(new Text("知识产权运用", "use of intellectual property")),
  PROTECTION(new Text("知识产权保护", "protection of intellectual property")),
  MINISTRY_PROVINCE_CONSULTATION(new Text("省部会商", "ministry-province consultation")),
  OTHER(new Text("其他", "other"));

  private final Text label;

  PurposeKind(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
