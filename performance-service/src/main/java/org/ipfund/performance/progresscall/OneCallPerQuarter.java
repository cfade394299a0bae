package org.ipfund.performance.progresscall;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** Of two calls for one quarter of a document the second is refused. */
@Singleton
class OneCallPerQuarter implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(OneCallPerQuarter.class);

  @Override
  public String constraint() {
    return "uq_progress_call_period";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("call-there");
  }
}
