package org.ipfund.catalog.round;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** A round of this document number was opened before. */
@Singleton
class RoundNumberTaken implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(RoundNumberTaken.class);

  @Override
  public String constraint() {
    return "uq_round_document_number";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("round-document-number");
  }
}
