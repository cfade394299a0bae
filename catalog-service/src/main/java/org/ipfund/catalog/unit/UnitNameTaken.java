package org.ipfund.catalog.unit;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** Another unit has the name. */
@Singleton
class UnitNameTaken implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(UnitNameTaken.class);

  @Override
  public String constraint() {
    return "uq_unit_name";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("unit-name-taken");
  }
}
