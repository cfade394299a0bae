package org.ipfund.allocation.notice;

import org.ipfund.platform.problem.RuleEffect;
import org.ipfund.platform.value.Text;

/** What a rule that does not refuse does. */
public enum FindingEffect {
  FINDING;

  public Text label() {
    return RuleEffect.valueOf(name()).label();
  }
}
