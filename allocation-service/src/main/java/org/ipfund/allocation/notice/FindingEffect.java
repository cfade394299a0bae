package org.ipfund.allocation.notice;

import org.ipfund.platform.value.Text;

/** What a rule that does not refuse does. */
public enum FindingEffect {
  FINDING(new Text("发现问题", "finding"));

  private final Text label;

  FindingEffect(Text label) {
    this.label = label;
  }

  public Text label() {
    return label;
  }
}
