package org.ipfund.allocation.ceiling;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** Of two changes of one ceiling that wait, the second is refused. */
@Singleton
class OneOpenChange implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(OneOpenChange.class);

  @Override
  public String constraint() {
    return "uq_appropriation_change_open";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("ceiling-change-waits");
  }
}
