package org.ipfund.allocation.disbursement;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.ipfund.allocation.reference.RegionEnded;

/**
 * Payments that wait while their region ends: it pays nothing any more, so they are cancelled, each
 * with an entry in the record, and what they held back is free before the successor inherits.
 */
@ApplicationScoped
class StrandedPayments {

  /** Before the treasuries are handed over. */
  private static final int FIRST = Interceptor.Priority.APPLICATION;

  private final Disbursements disbursements;
  private final Payout payout;
  private final PaymentTold told;

  StrandedPayments(Disbursements disbursements, Payout payout, PaymentTold told) {
    this.disbursements = disbursements;
    this.payout = payout;
    this.told = told;
  }

  void cancel(@Observes @Priority(FIRST) RegionEnded region) {
    String why =
        "行政区划 %1$s 已终止，由 %2$s 承接 (region %1$s has ended, %2$s has taken over)"
            .formatted(region.code(), region.heir());
    for (Disbursement before : disbursements.lockPrepared(region.code())) {
      Disbursement cancelled = before.cancelledBecause(why);
      payout.release(before);
      disbursements.decide(cancelled);
      told.of("cancelled", cancelled, before);
    }
  }
}
