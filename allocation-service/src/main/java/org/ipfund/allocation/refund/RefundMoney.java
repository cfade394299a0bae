package org.ipfund.allocation.refund;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ipfund.allocation.disbursement.DisbursementFacts;
import org.ipfund.allocation.disbursement.PaidPayments;
import org.ipfund.allocation.ledger.EntryKind;
import org.ipfund.allocation.ledger.Ledger;
import org.ipfund.allocation.ledger.Posting;
import org.ipfund.allocation.ledger.Transfer;
import org.ipfund.allocation.reference.Treasuries;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.sql.Database;

/** Books refunds by entries that reverse the payment's, and tells of them. */
@ApplicationScoped
class RefundMoney {

  private final Ledger ledger;
  private final Treasuries treasuries;
  private final PaidPayments payments;
  private final Outbox outbox;
  private final Database database;

  RefundMoney(
      Ledger ledger,
      Treasuries treasuries,
      PaidPayments payments,
      Outbox outbox,
      Database database) {
    this.database = database;
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
  void book(Refund booked, DisbursementFacts payment) {
    // Of a zone that moved the payee's account lies where its money lay then.
    database.withSystemsSight(() -> ledger.post(reversal(booked, payment)));
    payments.comeBack(payment.id(), booked.amount());
    outbox.append(Refunded.of(booked.facts(), payment));
  }

  private Posting reversal(Refund booked, DisbursementFacts payment) {
    String region = payment.regionCode();
    UUID payee = ledger.counter(payment.accountId(), payment.id());
    UUID treasury = ledger.successor(payment.accountId(), treasuries.of(region));
    Transfer back =
        new Transfer(EntryKind.REFUND, payee, treasury, booked.amount(), treasuries.owner(region));
    return new Posting(booked.id(), payment.noticeId(), booked.refundedOn(), List.of(back));
  }
}
