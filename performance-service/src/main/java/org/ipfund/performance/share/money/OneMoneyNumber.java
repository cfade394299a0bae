package org.ipfund.performance.share.money;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** Of two entries that are the next one at once the second is refused. */
@Singleton
class OneMoneyNumber implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(OneMoneyNumber.class);

  @Override
  public String constraint() {
    return "pk_task_money";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("money-there");
  }
}
