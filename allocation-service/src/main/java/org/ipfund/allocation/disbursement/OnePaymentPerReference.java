package org.ipfund.allocation.disbursement;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;

/** A reference of a payer's system stands for one payment of its region. */
@Singleton
class OnePaymentPerReference implements ConstraintProblem {

  @Override
  public String constraint() {
    return "uq_disbursement_payer_reference";
  }

  /** For two that came at the same moment; the list of payments shows the first. */
  @Override
  public ProblemException problem() {
    return ProblemException.conflict(
        "该支付编号（payerReference）已用于另一笔支付", "Another payment of the region has this payerReference");
  }

  static ProblemException usedBy(UUID first) {
    return ProblemException.conflict(
        "该支付编号（payerReference）已用于支付“" + first + "”",
        "The payment \"" + first + "\" has this payerReference");
  }
}
