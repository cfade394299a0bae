package org.ipfund.catalog.member;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where a member of a unit stands. */
public enum MemberStatus implements Labelled {
  PREPARED(new Text("邀请待复核", "invitation waits for approval")),
  INVITED(new Text("已邀请", "invited")),
  ACTIVE(new Text("在用", "active")),
  SUSPENDED(new Text("已停用", "suspended"));

  private final Text label;

  MemberStatus(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
