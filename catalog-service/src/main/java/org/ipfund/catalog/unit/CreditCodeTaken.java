package org.ipfund.catalog.unit;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;

/** Another unit has the unified social credit code. */
@Singleton
class CreditCodeTaken implements ConstraintProblem {

  @Override
  public String constraint() {
    return "uq_unit_credit_code";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.conflict("该统一社会信用代码属于其他单位", "Another unit has this credit code");
  }
}
