package org.ipfund.allocation.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.allocation.ledger.AccountKey;
import org.ipfund.allocation.ledger.EntryKind;
import org.ipfund.allocation.ledger.Ledger;
import org.ipfund.allocation.ledger.OwnTreasury;
import org.ipfund.allocation.ledger.Posting;
import org.ipfund.allocation.ledger.Shortage;
import org.ipfund.allocation.ledger.ShortageException;
import org.ipfund.allocation.ledger.Transfer;
import org.ipfund.allocation.notice.IssuedNotice;
import org.ipfund.allocation.notice.IssuedNotices;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.guard.PlacePaths;
import org.ipfund.platform.guard.Separation;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.http.Violation;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Ids;

/** Pays; requests that come at once are decided one after the other by the treasury's row lock. */
@ApplicationScoped
public class DisbursementService {

  private final Disbursements disbursements;
  private final IssuedNotices notices;
  private final Ledger ledger;
  private final OwnTreasury ownTreasury;
  private final PlacePaths places;
  private final Separation separation;
  private final Outbox outbox;
  private final Audit audit;
  private final BusinessClock clock;

  DisbursementService(
      Disbursements disbursements,
      IssuedNotices notices,
      Ledger ledger,
      OwnTreasury ownTreasury,
      PlacePaths places,
      Separation separation,
      Outbox outbox,
      Audit audit,
      BusinessClock clock) {
    this.disbursements = disbursements;
    this.notices = notices;
    this.ledger = ledger;
    this.ownTreasury = ownTreasury;
    this.places = places;
    this.separation = separation;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Pays from a region's treasury.
   *
   * @throws ProblemException 403 for who issued the notice, 409 when a payment of the region has
   *     the reference, 422 naming every rule that refuses, the balance among them
   */
  @Transactional
  public DisbursementResponse pay(DisbursementRequest request) {
    LocalDate today = clock.today();
    IssuedNotice notice = notice(request, today);
    disbursements
        .referred(request.regionCode(), request.payerReference())
        .ifPresent(
            first -> {
              throw OnePaymentPerReference.usedBy(first);
            });
    AccountKey treasury =
        AccountKey.treasury(request.regionCode(), notice.budgetYear(), notice.fund());
    AccountKey payee = treasury.payee(Payee.of(request.payee()).holder());
    Map<AccountKey, UUID> accounts = ledger.open(List.of(treasury, payee));
    DisbursementResponse paid =
        DisbursementResponse.of(
            Ids.next(), request, notice.budgetYear(), today, accounts.get(treasury));
    book(paid, accounts.get(payee));
    disbursements.add(paid, places.path(request.regionCode()).orElseThrow());
    outbox.append(Disbursed.of(paid));
    audit.record("paid", "disbursement", paid.id(), null, paid);
    return paid;
  }

  private IssuedNotice notice(DisbursementRequest request, LocalDate today) {
    IssuedNotice notice =
        notices
            .find(request.noticeId(), request.regionCode())
            .orElseThrow(() -> ProblemException.refused(List.of(PaymentRules.noNotice())));
    if (notice.issuedBy() != null) {
      separation.require(List.of(notice.issuedBy()));
    }
    boolean own = ownTreasury.isOf(request.regionCode());
    List<Violation> violations = PaymentRules.check(request, notice, own, today);
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
    return notice;
  }

  private void book(DisbursementResponse paid, UUID payee) {
    Transfer transfer = new Transfer(EntryKind.DISBURSE, paid.accountId(), payee, paid.amount());
    try {
      ledger.post(new Posting(paid.id(), paid.noticeId(), paid.paidOn(), List.of(transfer)));
    } catch (ShortageException beyond) {
      Shortage shortage = beyond.shortages().get(0);
      throw ProblemException.refused(
          List.of(PaymentRules.beyondBalance(shortage.available(), shortage.asked())));
    }
  }
}
