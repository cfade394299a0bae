package org.ipfund.allocation.disbursement;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** A reference of a payer's system stands for one payment of its region. */
@Singleton
class OnePaymentPerReference implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(OnePaymentPerReference.class);

  @Override
  public String constraint() {
    return "uq_disbursement_payer_reference";
  }

  /** For two that came at the same moment; the list of payments shows the first. */
  @Override
  public ProblemException problem() {
    return WORDS.conflict("payment-reference-used");
  }

  static ProblemException usedBy(UUID first) {
    return WORDS.conflict("payment-reference-of", first);
  }
}
