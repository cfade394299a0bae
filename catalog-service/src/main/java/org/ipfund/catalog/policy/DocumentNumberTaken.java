package org.ipfund.catalog.policy;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** A document with this number was added before. */
@Singleton
class DocumentNumberTaken implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(DocumentNumberTaken.class);

  @Override
  public String constraint() {
    return "uq_policy_document_document_number";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("document-number-known");
  }
}
