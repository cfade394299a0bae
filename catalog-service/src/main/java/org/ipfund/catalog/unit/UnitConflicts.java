package org.ipfund.catalog.unit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** What another unit has already, or what was decided while the request was on its way. */
final class UnitConflicts {

  private static final Wording WORDS = Wording.of(UnitConflicts.class);

  static final ConstraintProblem NAME =
      ConstraintProblem.of("uq_unit_name", () -> WORDS.conflict("unit-name-taken"));
  static final ConstraintProblem CREDIT_CODE =
      ConstraintProblem.of("uq_unit_credit_code", () -> WORDS.conflict("unit-credit-code-taken"));

  private UnitConflicts() {}

  @Produces
  @Singleton
  static ConstraintProblem name() {
    return NAME;
  }

  @Produces
  @Singleton
  static ConstraintProblem creditCode() {
    return CREDIT_CODE;
  }

  @Produces
  @Singleton
  static ConstraintProblem identifier() {
    return ConstraintProblem.of("unit_pkey", () -> WORDS.conflict("unit-identifier"));
  }

  @Produces
  @Singleton
  static ConstraintProblem region() {
    return ConstraintProblem.of("ck_unit_region_stands", UnitConflicts::ended);
  }

  private static ProblemException ended() {
    return ProblemException.refused(List.of(WORDS.violation("/regionCode", "region-ended")));
  }
}
