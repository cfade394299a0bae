package org.ipfund.allocation.appropriation;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;

/** Of two changes of one ceiling that wait, the second is refused. */
@Singleton
class OneOpenChange implements ConstraintProblem {

  @Override
  public String constraint() {
    return "uq_appropriation_change_open";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.conflict(
        "该额度另有调整待复核，请先由他人复核或撤回",
        "Another change of this appropriation waits: have it decided or withdraw it first");
  }
}
