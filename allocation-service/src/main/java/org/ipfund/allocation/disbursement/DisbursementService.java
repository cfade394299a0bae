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
import org.ipfund.allocation.ledger.Posting;
import org.ipfund.allocation.ledger.Shortage;
import org.ipfund.allocation.ledger.ShortageException;
import org.ipfund.allocation.ledger.Transfer;
import org.ipfund.allocation.notice.IssuedNotice;
import org.ipfund.allocation.notice.IssuedNotices;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.http.Violation;
import org.ipfund.platform.value.BusinessClock;

/** Pays; requests that come at once are decided one after the other by the treasury's row lock. */
@ApplicationScoped
public class DisbursementService {

  private final DisbursementRepository disbursements;
  private final IssuedNotices notices;
  private final Ledger ledger;
  private final Outbox outbox;
  private final Audit audit;
  private final BusinessClock clock;

  DisbursementService(
      DisbursementRepository disbursements,
      IssuedNotices notices,
      Ledger ledger,
      Outbox outbox,
      Audit audit,
      BusinessClock clock) {
    this.disbursements = disbursements;
    this.notices = notices;
    this.ledger = ledger;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Pays from a region's treasury.
   *
   * @throws ProblemException 422 naming every rule that refuses, the balance among them
   */
  @Transactional
  public DisbursementResponse pay(DisbursementRequest request) {
    LocalDate today = clock.today();
    IssuedNotice notice =
        notices
            .find(request.noticeId(), request.regionCode())
            .orElseThrow(() -> ProblemException.refused(List.of(PaymentRules.noNotice())));
    List<Violation> violations = PaymentRules.check(request, notice, today);
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
    AccountKey treasury =
        AccountKey.treasury(request.regionCode(), notice.budgetYear(), notice.fundName());
    AccountKey payee = treasury.payee(request.payeeName());
    Map<AccountKey, UUID> accounts = ledger.open(List.of(treasury, payee));
    Disbursement disbursement =
        new Disbursement(request, notice.budgetYear(), today, accounts.get(treasury));
    book(disbursement, request, today, accounts.get(treasury), accounts.get(payee));
    disbursements.persist(disbursement);
    DisbursementResponse answer = disbursement.response();
    outbox.append(Disbursed.of(answer));
    audit.record("paid", "disbursement", answer.id(), null, answer);
    return answer;
  }

  private void book(
      Disbursement disbursement,
      DisbursementRequest request,
      LocalDate today,
      UUID treasury,
      UUID payee) {
    Transfer transfer = new Transfer(EntryKind.DISBURSE, treasury, payee, request.amount());
    try {
      ledger.post(new Posting(disbursement.id(), request.noticeId(), today, List.of(transfer)));
    } catch (ShortageException beyond) {
      Shortage shortage = beyond.shortages().get(0);
      throw ProblemException.refused(
          List.of(PaymentRules.beyondBalance(shortage.available(), shortage.asked())));
    }
  }
}
