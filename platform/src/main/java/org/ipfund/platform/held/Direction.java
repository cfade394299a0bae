package org.ipfund.platform.held;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Whether a held event came in or was to go out. */
public enum Direction implements Labelled {
  INCOMING(new Text("收到", "incoming")),
  OUTGOING(new Text("发出", "outgoing"));

  private final Text label;

  Direction(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
