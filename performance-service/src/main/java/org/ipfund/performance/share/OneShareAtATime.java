package org.ipfund.performance.share;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** A body has one share of a task in a year: the second one that is proposed is refused. */
@Singleton
class OneShareAtATime implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(OneShareAtATime.class);

  @Override
  public String constraint() {
    return "uq_task_share_current";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("share-there");
  }
}
