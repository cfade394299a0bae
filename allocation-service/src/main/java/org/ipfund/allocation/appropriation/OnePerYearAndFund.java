package org.ipfund.allocation.appropriation;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;

/** Of two appropriations of one year and fund the second is refused. */
@Singleton
class OnePerYearAndFund implements ConstraintProblem {

  @Override
  public String constraint() {
    return "uq_appropriation_budget_year_fund_name";
  }

  @Override
  public ProblemException problem() {
    return conflict();
  }

  static ProblemException conflict() {
    return ProblemException.conflict(
        "该年度该资金已有预算额度", "The fund has an appropriation for this budget year");
  }
}
