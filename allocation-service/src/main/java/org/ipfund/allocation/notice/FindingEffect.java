package org.ipfund.allocation.notice;

import org.ipfund.platform.problem.RuleEffect;
import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** What a rule that does not refuse does. */
public enum FindingEffect implements Labelled {
  FINDING;

  @Override
  public Text label() {
    return RuleEffect.valueOf(name()).label();
  }
}
