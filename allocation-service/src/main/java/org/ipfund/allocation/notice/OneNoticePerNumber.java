package org.ipfund.allocation.notice;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;

/** Of two notices with one document number the second is refused. */
@Singleton
class OneNoticePerNumber implements ConstraintProblem {

  @Override
  public String constraint() {
    return "uq_notice_document_number";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.conflict("该文号的通知已存在", "There is a notice with this document number");
  }
}
