package org.ipfund.allocation.ceiling;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.Wording;

/** What another change of a ceiling stands against. */
final class CeilingConflicts {

  private static final Wording WORDS = Wording.of(CeilingConflicts.class);

  private CeilingConflicts() {}

  /** Of two changes of one ceiling that wait, the second is refused. */
  @Produces
  @Singleton
  static ConstraintProblem open() {
    return ConstraintProblem.of(
        "uq_appropriation_change_open", () -> WORDS.conflict("ceiling-change-waits"));
  }

  /** A document raises or lowers a ceiling once. */
  @Produces
  @Singleton
  static ConstraintProblem document() {
    return ConstraintProblem.of(
        "uq_appropriation_change_document_number", () -> WORDS.conflict("ceiling-document-used"));
  }
}
