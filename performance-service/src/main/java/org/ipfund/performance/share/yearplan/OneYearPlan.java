package org.ipfund.performance.share.yearplan;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** A body has one plan for a year of a document. */
@Singleton
class OneYearPlan implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(OneYearPlan.class);

  @Override
  public String constraint() {
    return "uq_body_year_plan";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("year-plan-there");
  }
}
