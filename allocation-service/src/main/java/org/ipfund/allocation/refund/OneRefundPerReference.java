package org.ipfund.allocation.refund;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** A reference of a payer's system stands for one refund of its region. */
@Singleton
class OneRefundPerReference implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(OneRefundPerReference.class);

  @Override
  public String constraint() {
    return "uq_refund_payer_reference";
  }

  @Override
  public ProblemException problem() {
    return WORDS.conflict("refund-reference-used");
  }
}
