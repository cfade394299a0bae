package org.ipfund.allocation.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.guard.FourEyes;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Money;

/**
 * Whether a payment needs a second person. A payment that is split counts as one: with it count
 * those of the days before that left the same treasury by the same hand or for the same payee, and
 * that no second person approved.
 */
@ApplicationScoped
class SecondPerson {

  private static final String OPERATION = "payment";
  private final DisbursementRepository disbursements;
  private final FourEyes fourEyes;
  private final Caller caller;
  private final BusinessClock clock;

  SecondPerson(
      DisbursementRepository disbursements, FourEyes fourEyes, Caller caller, BusinessClock clock) {
    this.disbursements = disbursements;
    this.fourEyes = fourEyes;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * The amount of the payment and of all that counts with it.
   *
   * @param treasury held, so that payments that come at once count each other
   */
  Money counted(Payment payment, UUID treasury) {
    Money alone =
        disbursements.paidAlone(
            treasury,
            clock.today().minusDays(fourEyes.days(OPERATION)),
            caller.name(),
            payment.party());
    return payment.amount().plus(alone);
  }

  boolean isNeeded(Money counted) {
    return fourEyes.need(OPERATION, counted);
  }
}
