package org.ipfund.allocation.disbursement;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.ipfund.allocation.reference.RegionEnded;
import org.ipfund.allocation.reference.TreasuryMoved;

/**
 * Payments that wait while their region ends: it pays nothing any more, so they are cancelled, each
 * with an entry in the record, and what they held back is free before the money goes on.
 */
@ApplicationScoped
class PaymentsOfEndedRegions {

  /** Before the treasuries are handed over. */
  private static final int FIRST = Interceptor.Priority.APPLICATION;

  private final Disbursements disbursements;
  private final Payout payout;
  private final PaymentChanges told;

  PaymentsOfEndedRegions(Disbursements disbursements, Payout payout, PaymentChanges told) {
    this.disbursements = disbursements;
    this.payout = payout;
    this.told = told;
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
    for (Disbursement before : disbursements.lockPrepared(region)) {
      Disbursement cancelled = before.cancelledBecause(why);
      payout.release(before);
      disbursements.decide(cancelled);
      told.of("cancelled", cancelled, before);
    }
  }
}
