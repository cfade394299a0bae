package org.ipfund.allocation.appropriation;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;

/** A document raises or lowers a ceiling once. */
@Singleton
class OneChangePerDocument implements ConstraintProblem {

  @Override
  public String constraint() {
    return "uq_appropriation_change_document_number";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.conflict("该文号已用于另一额度调整", "The document has changed a ceiling already");
  }
}
