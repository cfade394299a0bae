package org.ipfund.catalog.fund;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.Wording;

/** What another fund has already. */
final class FundConflicts {

  private static final Wording WORDS = Wording.of(FundConflicts.class);

  private FundConflicts() {}

  /** A fund with this code was added before. */
  @Produces
  @Singleton
  static ConstraintProblem code() {
    return ConstraintProblem.of("pk_fund", () -> WORDS.conflict("fund-code-taken"));
  }

  /** A fund whose name people take for the same was added before. */
  @Produces
  @Singleton
  static ConstraintProblem name() {
    return ConstraintProblem.of("uq_fund_name", () -> WORDS.conflict("fund-name-taken"));
  }
}
