package org.ipfund.allocation.appropriation;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where an appropriation stands; nothing counts it before it is in force. */
public enum AppropriationStatus implements Labelled {
  PREPARED(new Text("待复核", "waits for a second person")),
  IN_FORCE(new Text("已生效", "in force")),
  REJECTED(new Text("已退回", "rejected")),
  WITHDRAWN(new Text("已撤回", "withdrawn"));

  private final Text label;

  AppropriationStatus(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
