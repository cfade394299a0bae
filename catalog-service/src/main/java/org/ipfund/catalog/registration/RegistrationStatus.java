package org.ipfund.catalog.registration;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where a registration stands. */
public enum RegistrationStatus implements Labelled {
  /** Its city decides, or the province. */
  PENDING(new Text("待审核", "pending")),
  /** Something outside the city stands against it: the province decides. */
  REFERRED(new Text("已转省局", "referred to the province")),
  APPROVED(new Text("已通过", "approved")),
  REJECTED(new Text("已退回", "rejected"));

  private final Text label;

  RegistrationStatus(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }

  boolean isOpen() {
    return this == PENDING || this == REFERRED;
  }
}
