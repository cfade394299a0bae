package org.ipfund.catalog.fund;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** A fund with this code was added before. */
@Singleton
class FundCodeTaken implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(FundCodeTaken.class);

  @Override
  public String constraint() {
    return "pk_fund";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("fund-code-taken");
  }
}
