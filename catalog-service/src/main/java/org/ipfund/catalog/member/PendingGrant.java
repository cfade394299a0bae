package org.ipfund.catalog.member;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** What waits for a second administrator: it gives rights, or takes an administrator's. */
public enum PendingGrant implements Labelled {
  INVITATION(new Text("邀请待复核", "invitation waits for approval")),
  RESUMPTION(new Text("恢复待复核", "resumption waits for approval")),
  HANDOVER(new Text("移交待复核", "handover waits for approval")),
  SUSPENSION(new Text("停用待复核", "suspension waits for approval"));

  private final Text label;

  PendingGrant(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
