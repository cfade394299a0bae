package org.ipfund.allocation.notice;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** Of two notices with one document number the second is refused. */
@Singleton
class OneNoticePerNumber implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(OneNoticePerNumber.class);

  @Override
  public String constraint() {
    return "uq_notice_document_number";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("notice-document-number");
  }
}
