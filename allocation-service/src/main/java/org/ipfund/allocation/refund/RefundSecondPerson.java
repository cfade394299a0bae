package org.ipfund.allocation.refund;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.guard.FourEyes;
import org.ipfund.platform.value.Money;

/**
 * Whether a refund needs a second person: what came back of one payment by one person alone counts
 * together, so that splitting does not help.
 */
@ApplicationScoped
class RefundSecondPerson {

  private static final String OPERATION = "refund";

  private final Refunds refunds;
  private final FourEyes fourEyes;
  private final Caller caller;

  RefundSecondPerson(Refunds refunds, FourEyes fourEyes, Caller caller) {
    this.refunds = refunds;
    this.fourEyes = fourEyes;
    this.caller = caller;
  }

  boolean isNeeded(UUID disbursement, Money amount) {
    return fourEyes.need(OPERATION, amount.plus(refunds.alone(disbursement)));
  }

  /** Who asks, and may not approve it. */
  String asking() {
    return caller.name();
  }
}
