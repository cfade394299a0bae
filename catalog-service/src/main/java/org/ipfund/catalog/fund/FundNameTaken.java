package org.ipfund.catalog.fund;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;

/** A fund whose name people take for the same was added before. */
@Singleton
class FundNameTaken implements ConstraintProblem {

  @Override
  public String constraint() {
    return "uq_fund_name";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.conflict("该名称的专项资金已登记", "A fund of this name is known already");
  }
}
