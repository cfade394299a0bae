package org.ipfund.catalog.policy;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;

/** A document with this number was added before. */
@Singleton
class DocumentNumberTaken implements ConstraintProblem {

  @Override
  public String constraint() {
    return "uq_policy_document_document_number";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.conflict("该文号的文件已登记", "A document with this number is known already");
  }
}
