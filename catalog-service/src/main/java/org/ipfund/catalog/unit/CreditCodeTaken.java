package org.ipfund.catalog.unit;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** Another unit has the unified social credit code. */
@Singleton
class CreditCodeTaken implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(CreditCodeTaken.class);

  @Override
  public String constraint() {
    return "uq_unit_credit_code";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("unit-credit-code-taken");
  }
}
