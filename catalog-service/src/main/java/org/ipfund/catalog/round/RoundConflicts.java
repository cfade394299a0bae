package org.ipfund.catalog.round;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** What another round has already, or no fund is. */
final class RoundConflicts {

  private static final Wording WORDS = Wording.of(RoundConflicts.class);

  private RoundConflicts() {}

  /** A round of this document number was opened before. */
  @Produces
  @Singleton
  static ConstraintProblem documentNumber() {
    return ConstraintProblem.of(
        "uq_round_document_number", () -> WORDS.conflict("round-document-number"));
  }

  /** A round names a fund there is. */
  @Produces
  @Singleton
  static ConstraintProblem fund() {
    return ConstraintProblem.of("fk_round_fund_code", RoundConflicts::noFund);
  }

  private static ProblemException noFund() {
    return ProblemException.refused(List.of(WORDS.violation("/fundCode", "round-fund")));
  }
}
