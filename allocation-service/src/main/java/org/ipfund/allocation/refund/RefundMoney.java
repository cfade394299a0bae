package org.ipfund.allocation.refund;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ipfund.allocation.disbursement.DisbursementResponse;
import org.ipfund.allocation.disbursement.PaidPayments;
import org.ipfund.allocation.ledger.EntryKind;
import org.ipfund.allocation.ledger.Ledger;
import org.ipfund.allocation.ledger.Posting;
import org.ipfund.allocation.ledger.Transfer;
import org.ipfund.allocation.reference.Treasuries;
import org.ipfund.platform.event.Outbox;

/** Books refunds by entries that reverse the payment's, and tells of them. */
@ApplicationScoped
class RefundMoney {

  private final Ledger ledger;
  private final Treasuries treasuries;
  private final PaidPayments payments;
  private final Outbox outbox;

  RefundMoney(Ledger ledger, Treasuries treasuries, PaidPayments payments, Outbox outbox) {
    this.ledger = ledger;
    this.treasuries = treasuries;
    this.payments = payments;
    this.outbox = outbox;
  }

  /**
   * From the payee to the treasury the payment left, or the one where its region's money lies now.
   *
   * @param booked with its day
   * @param payment locked
   */
  void book(Refund booked, DisbursementResponse payment) {
    UUID payee = ledger.counter(payment.accountId(), payment.id());
    String region = payment.regionCode();
    UUID treasury = ledger.successor(payment.accountId(), treasuries.of(region));
    Transfer back =
        new Transfer(EntryKind.REFUND, payee, treasury, booked.amount(), treasuries.owner(region));
    ledger.post(new Posting(booked.id(), payment.noticeId(), booked.refundedOn(), List.of(back)));
    payments.comeBack(payment.id(), booked.amount());
    outbox.append(Refunded.of(booked, payment));
  }
}
