package org.ipfund.allocation.refund;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;

/** A reference of a payer's system stands for one refund of its region. */
@Singleton
class OneRefundPerReference implements ConstraintProblem {

  @Override
  public String constraint() {
    return "uq_refund_payer_reference";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.conflict(
        "该退款编号（payerReference）已用于另一笔退款", "Another refund of the region has this payerReference");
  }
}
