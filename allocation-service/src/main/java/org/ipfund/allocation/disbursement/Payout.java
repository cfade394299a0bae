package org.ipfund.allocation.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.allocation.ledger.AccountKey;
import org.ipfund.allocation.ledger.EntryKind;
import org.ipfund.allocation.ledger.Ledger;
import org.ipfund.allocation.ledger.Posting;
import org.ipfund.allocation.ledger.Shortage;
import org.ipfund.allocation.ledger.ShortageException;
import org.ipfund.allocation.ledger.Transfer;
import org.ipfund.allocation.notice.IssuedNotice;
import org.ipfund.allocation.reference.Treasuries;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.Money;

/** Moves the money of a payment, or holds it back until a second person has looked. */
@ApplicationScoped
class Payout {

  /** The accounts a payment goes from and to. */
  record Way(UUID treasury, UUID payee) {}

  private final Ledger ledger;
  private final Treasuries treasuries;

  Payout(Ledger ledger, Treasuries treasuries) {
    this.ledger = ledger;
    this.treasuries = treasuries;
  }

  /** The account a payment leaves, and what may leave it. */
  record Treasury(UUID id, Money available) {}

  /** The account a payment of the region leaves, locked until the transaction ends. */
  Treasury lock(Payment payment, IssuedNotice notice) {
    AccountKey key = key(payment, notice);
    UUID treasury = ledger.open(List.of(key)).get(key);
    return new Treasury(treasury, ledger.hold(treasury));
  }

  /** What may leave the account of a prepared payment for it, which holds its amount there. */
  Money availableFor(Disbursement prepared) {
    return ledger.hold(prepared.accountId()).plus(prepared.amount());
  }

  /**
   * Holds the money of a prepared payment back.
   *
   * @throws ProblemException 422 beyond what is there and not held back for others
   */
  void reserve(Disbursement prepared) {
    within(() -> ledger.reserve(prepared.accountId(), prepared.amount()));
  }

  /** Gives the money of a payment that is not made back to its treasury. */
  void release(Disbursement prepared) {
    ledger.release(prepared.accountId(), prepared.amount());
  }

  /** Where the money goes; the payee's account is opened with its first payment. */
  Way way(Payment payment, IssuedNotice notice) {
    AccountKey treasury = key(payment, notice);
    AccountKey payee = treasury.payee(payment.party().holder());
    Map<AccountKey, UUID> accounts = ledger.open(List.of(treasury, payee));
    return new Way(accounts.get(treasury), accounts.get(payee));
  }

  /**
   * Books a payment.
   *
   * @throws ProblemException 422 beyond the balance
   */
  void book(Disbursement paid, Way way) {
    within(() -> ledger.post(posting(paid, way)));
  }

  /** Books a payment whose money was held back. */
  void bookReserved(Disbursement paid, Way way) {
    within(() -> ledger.postReserved(posting(paid, way), paid.accountId(), paid.amount()));
  }

  private AccountKey key(Payment payment, IssuedNotice notice) {
    String treasury = treasuries.of(payment.regionCode());
    return AccountKey.treasury(treasury, notice.budgetYear(), notice.fund());
  }

  private Posting posting(Disbursement paid, Way way) {
    Transfer transfer =
        new Transfer(
            EntryKind.DISBURSE,
            way.treasury(),
            way.payee(),
            paid.amount(),
            treasuries.owner(paid.regionCode()));
    return new Posting(paid.id(), paid.noticeId(), paid.paidOn(), List.of(transfer));
  }

  private static void within(Runnable booking) {
    try {
      booking.run();
    } catch (ShortageException beyond) {
      Shortage shortage = beyond.shortages().get(0);
      throw ProblemException.refused(
          List.of(PaymentRules.beyondBalance(shortage.available(), shortage.asked())));
    }
  }
}
