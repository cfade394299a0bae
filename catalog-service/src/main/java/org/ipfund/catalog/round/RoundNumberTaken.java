package org.ipfund.catalog.round;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;

/** A round of this document number was opened before. */
@Singleton
class RoundNumberTaken implements ConstraintProblem {

  @Override
  public String constraint() {
    return "uq_round_document_number";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.conflict(
        "该文号的批次已建立", "A round of this document number was opened before");
  }
}
