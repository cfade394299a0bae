package org.ipfund.allocation.refund;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.guard.FourEyes;
import org.ipfund.platform.guard.Separation;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.Money;

/**
 * Whether a refund needs a second person: what came back of one payment by one person alone counts
 * together, so that splitting does not help.
 */
@ApplicationScoped
class RefundSecondPerson {

  private static final String OPERATION = "refund";

  private final RefundRepository refunds;
  private final FourEyes fourEyes;
  private final Separation separation;
  private final Caller caller;

  RefundSecondPerson(
      RefundRepository refunds, FourEyes fourEyes, Separation separation, Caller caller) {
    this.refunds = refunds;
    this.fourEyes = fourEyes;
    this.separation = separation;
    this.caller = caller;
  }

  boolean isNeeded(UUID disbursement, Money amount) {
    return fourEyes.need(OPERATION, amount.plus(refunds.alone(disbursement)));
  }

  /**
   * Lets anybody decide but who prepared it.
   *
   * @throws ProblemException 403
   */
  void require(Refund prepared) {
    separation.require(List.of(prepared.preparedBy()));
  }

  /** Who acts: asks for a refund, and may not approve it, or decides on one. */
  String acting() {
    return caller.name();
  }
}
