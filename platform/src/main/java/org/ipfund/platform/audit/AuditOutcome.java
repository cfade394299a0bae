package org.ipfund.platform.audit;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Whether what somebody asked for was done. */
public enum AuditOutcome implements Labelled {
  DONE(new Text("已办理", "done")),
  REFUSED(new Text("被拒绝", "refused"));

  private final Text label;

  AuditOutcome(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
