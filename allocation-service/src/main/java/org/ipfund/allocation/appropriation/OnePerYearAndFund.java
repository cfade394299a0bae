package org.ipfund.allocation.appropriation;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** Of two appropriations of one year and fund the second is refused. */
@Singleton
class OnePerYearAndFund implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(OnePerYearAndFund.class);

  @Override
  public String constraint() {
    return "uq_appropriation_budget_year_fund_name";
  }

  @Override
  public ProblemException problem() {
    return conflict();
  }

  static ProblemException conflict() {
    return WORDS.conflict("appropriation-one-per-year-and-fund");
  }
}
