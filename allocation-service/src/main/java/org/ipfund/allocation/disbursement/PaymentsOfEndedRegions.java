package org.ipfund.allocation.disbursement;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.ipfund.allocation.reference.RegionEnded;
import org.ipfund.allocation.reference.TreasuryMoved;
import org.ipfund.platform.access.Caller;

/**
 * Payments that wait while their region ends: it pays nothing any more, so they are cancelled, each
 * with an entry in the record, and what they held back is free before the money goes on.
 */
@ApplicationScoped
class PaymentsOfEndedRegions {

  /** Before the treasuries are handed over. */
  private static final int FIRST = Interceptor.Priority.APPLICATION;

  private final DisbursementRepository disbursements;
  private final Payout payout;
  private final PaymentChanges told;
  private final Caller caller;

  PaymentsOfEndedRegions(
      DisbursementRepository disbursements, Payout payout, PaymentChanges told, Caller caller) {
    this.disbursements = disbursements;
    this.payout = payout;
    this.told = told;
    this.caller = caller;
  }

  void cancel(@Observes @Priority(FIRST) RegionEnded region) {
    cancel(
        region.code(),
        "行政区划 %1$s 已终止，由 %2$s 承接 (region %1$s has ended, %2$s has taken over)"
            .formatted(region.code(), region.heir()));
  }

  /** They would leave a treasury in which the zone's money lies no more. */
  void cancel(@Observes @Priority(FIRST) TreasuryMoved moved) {
    cancel(
        moved.zone(),
        "%1$s 的资金已由 %2$s 转至 %3$s (the money of %1$s went from %2$s to %3$s)"
            .formatted(moved.zone(), moved.from(), moved.to()));
  }

  private void cancel(String region, String why) {
    for (Disbursement payment : disbursements.lockPrepared(region)) {
      DisbursementResponse before = told.before(payment);
      payout.release(payment);
      payment.cancel(why, caller.name());
      disbursements.flush();
      told.of("cancelled", payment, before);
    }
  }
}
