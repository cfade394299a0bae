package org.ipfund.catalog.move;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** One move of a unit waits at a time. */
@Singleton
class OneMovePerUnit implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(OneMovePerUnit.class);

  @Override
  public String constraint() {
    return "uq_unit_move_prepared";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("move-waits");
  }
}
