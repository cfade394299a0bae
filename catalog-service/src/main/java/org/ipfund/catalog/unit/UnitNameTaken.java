package org.ipfund.catalog.unit;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;

/** Another unit has the name. */
@Singleton
class UnitNameTaken implements ConstraintProblem {

  @Override
  public String constraint() {
    return "uq_unit_name";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.conflict("已有同名单位", "Another unit has this name");
  }
}
