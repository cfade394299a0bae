package org.ipfund.allocation.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;

/** Tells of a payment that changed: the audit entry, and the event once money has moved. */
@ApplicationScoped
class PaymentChanges {

  private final Outbox outbox;
  private final Audit audit;
  private final DisbursementViews views;

  PaymentChanges(Outbox outbox, Audit audit, DisbursementViews views) {
    this.outbox = outbox;
    this.audit = audit;
    this.views = views;
  }

  /** The payment as it is before it changes. */
  DisbursementResponse before(Disbursement payment) {
    return views.of(payment.facts());
  }

  /**
   * @param action a verb in the past tense
   * @param now written
   * @param before null for a new one
   */
  DisbursementResponse of(String action, Disbursement now, DisbursementResponse before) {
    DisbursementResponse answer = views.of(now.facts());
    if (now.status() == DisbursementStatus.PAID) {
      outbox.append(Disbursed.of(now.facts()));
    }
    audit.record(action, "disbursement", now.id(), before, answer);
    return answer;
  }
}
