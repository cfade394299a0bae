package org.ipfund.performance.progress;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** A body reports once on a task in a quarter; what it says is changed, not said again. */
@Singleton
class OneReportPerTask implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(OneReportPerTask.class);

  @Override
  public String constraint() {
    return "uq_progress_report";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("report-there");
  }
}
