package org.ipfund.performance.adjustment;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;

/** Of two adjustments of one table that are open at once the second is refused. */
@Singleton
class OneOpenPerTable implements ConstraintProblem {

  @Override
  public String constraint() {
    return "uq_adjustment_open";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.conflict(
        "该绩效目标表已有一项调整尚未办结，请更改该项调整，或待其审核、撤回后再提出",
        "An adjustment of this table is open; change that one, or have it decided or withdrawn"
            + " first");
  }
}
