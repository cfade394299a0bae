package org.ipfund.catalog.fund;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;

/** A fund with this code was added before. */
@Singleton
class FundCodeTaken implements ConstraintProblem {

  @Override
  public String constraint() {
    return "pk_fund";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.conflict("该代码的专项资金已登记", "A fund with this code is known already");
  }
}
