package org.ipfund.performance.adjustment;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** Of two adjustments of one table that are open at once the second is refused. */
@Singleton
class OneOpenPerTable implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(OneOpenPerTable.class);

  @Override
  public String constraint() {
    return "uq_adjustment_open";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("adjustment-open");
  }
}
