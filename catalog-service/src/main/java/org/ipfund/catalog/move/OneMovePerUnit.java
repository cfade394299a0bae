package org.ipfund.catalog.move;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;

/** One move of a unit waits at a time. */
@Singleton
class OneMovePerUnit implements ConstraintProblem {

  @Override
  public String constraint() {
    return "uq_unit_move_prepared";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.conflict(
        "该单位已有待复核的划转，请先办结", "A move of the unit waits already; have it decided first");
  }
}
