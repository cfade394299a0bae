package org.ipfund.performance.finding;

import org.ipfund.platform.problem.RuleEffect;
import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** What a rule about a table's content does; neither blocks the approval. */
public enum Effect implements Labelled {
  FINDING,
  WARNING;

  @Override
  public Text label() {
    return RuleEffect.valueOf(name()).label();
  }
}
