package org.ipfund.catalog.unit;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;

/** Another unit has the identifier. */
@Singleton
class UnitIdTaken implements ConstraintProblem {

  @Override
  public String constraint() {
    return "unit_pkey";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.conflict("该单位标识已被使用", "Another unit has this identifier");
  }
}
