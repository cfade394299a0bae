package org.ipfund.catalog.unit;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** Another unit has the identifier. */
@Singleton
class UnitIdTaken implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(UnitIdTaken.class);

  @Override
  public String constraint() {
    return "unit_pkey";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("unit-identifier");
  }
}
