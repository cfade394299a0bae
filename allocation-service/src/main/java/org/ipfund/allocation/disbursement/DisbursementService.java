package org.ipfund.allocation.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ipfund.allocation.notice.IssuedNotice;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Money;

/**
 * Pays, or prepares what needs a second person; requests that come at once are decided one after
 * the other by the treasury's row lock.
 */
@ApplicationScoped
public class DisbursementService {

  private final DisbursementRepository disbursements;
  private final PaymentCheck check;
  private final Payout payout;
  private final PaymentChanges told;
  private final SecondPerson secondPerson;
  private final Caller caller;
  private final BusinessClock clock;

  DisbursementService(
      DisbursementRepository disbursements,
      PaymentCheck check,
      Payout payout,
      PaymentChanges told,
      SecondPerson secondPerson,
      Caller caller,
      BusinessClock clock) {
    this.disbursements = disbursements;
    this.check = check;
    this.payout = payout;
    this.told = told;
    this.secondPerson = secondPerson;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Pays from a region's treasury; when what counts with it is above the amount that is set, it
   * holds the money back for a second person's approval.
   *
   * @throws ProblemException 403 for who issued the notice, 409 when a payment of the region has
   *     the reference, 422 naming every rule that refuses, the balance among them
   */
  @Transactional
  public DisbursementResponse pay(DisbursementRequest request) {
    PaymentCheck.Permit permit = check.permit(request);
    IssuedNotice notice = permit.notice();
    requireNewReference(request);
    Payout.Treasury treasury = payout.lock(request, notice);
    Money counted = secondPerson.counted(request, treasury.id());
    Disbursement asked = asked(request, permit, treasury.id(), counted);
    check.requireCovered(permit.pool(), asked, treasury.available());
    return secondPerson.isNeeded(counted) ? prepare(asked) : payAtOnce(asked, notice);
  }

  private Disbursement asked(
      DisbursementRequest request, PaymentCheck.Permit permit, UUID treasury, Money counted) {
    return new Disbursement(
        request,
        new Disbursement.Source(permit, treasury, counted),
        caller.name(),
        disbursements.otherName(request.party()).orElse(null));
  }

  private void requireNewReference(DisbursementRequest request) {
    disbursements
        .referred(request.regionCode(), request.payerReference())
        .ifPresent(
            first -> {
              throw OnePaymentPerReference.usedBy(first);
            });
  }

  private DisbursementResponse prepare(Disbursement asked) {
    payout.reserve(asked);
    disbursements.persistAndFlush(asked);
    return told.of("prepared", asked, null);
  }

  private DisbursementResponse payAtOnce(Disbursement asked, IssuedNotice notice) {
    asked.pay(clock.today());
    payout.book(asked, payout.way(asked, notice));
    disbursements.persistAndFlush(asked);
    return told.of("paid", asked, null);
  }
}
