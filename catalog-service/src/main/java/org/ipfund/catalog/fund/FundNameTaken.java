package org.ipfund.catalog.fund;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** A fund whose name people take for the same was added before. */
@Singleton
class FundNameTaken implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(FundNameTaken.class);

  @Override
  public String constraint() {
    return "uq_fund_name";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("fund-name-taken");
  }
}
