package org.ipfund.allocation.ceiling;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** A document raises or lowers a ceiling once. */
@Singleton
class OneChangePerDocument implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(OneChangePerDocument.class);

  @Override
  public String constraint() {
    return "uq_appropriation_change_document_number";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("ceiling-document-used");
  }
}
