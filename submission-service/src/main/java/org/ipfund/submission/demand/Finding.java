package org.ipfund.submission.demand;

import org.ipfund.platform.problem.RuleEffect;
import org.ipfund.platform.problem.RuleStage;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;
import org.ipfund.submission.reference.FormRule;

/** A broken rule of a demand with what it does and when. */
public record Finding(
    String rule, RuleStage stage, RuleEffect effect, String pointer, Text message, Text remedy) {

  public static Finding of(FormRule rule, Violation violation) {
    return new Finding(
        rule.id(),
        rule.stage(),
        rule.effect(),
        violation.pointer(),
        violation.message(),
        violation.remedy());
  }

  /** True when nobody may pass this stage with it. */
  public boolean refusesAt(RuleStage reached) {
    return effect == RuleEffect.REFUSE && stage.compareTo(reached) <= 0;
  }

  public Violation violation() {
    return new Violation(pointer, rule, message, remedy);
  }
}
