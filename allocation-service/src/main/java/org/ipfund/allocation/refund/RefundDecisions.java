package org.ipfund.allocation.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ipfund.allocation.disbursement.DisbursementFacts;
import org.ipfund.allocation.disbursement.PaidPayments;
import org.ipfund.allocation.ledger.CallerTreasury;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Money;

/** A second person decides on a refund that one has prepared (双人复核). */
@ApplicationScoped
public class RefundDecisions {

  private final RefundRepository refunds;
  private final PaidPayments payments;
  private final RefundMoney money;
  private final RefundChanges told;
  private final CallerTreasury ownTreasury;
  private final RefundSecondPerson person;
  private final BusinessClock clock;

  RefundDecisions(
      RefundRepository refunds,
      PaidPayments payments,
      RefundMoney money,
      RefundChanges told,
      CallerTreasury ownTreasury,
      RefundSecondPerson person,
      BusinessClock clock) {
    this.refunds = refunds;
    this.payments = payments;
    this.money = money;
    this.told = told;
    this.ownTreasury = ownTreasury;
    this.person = person;
    this.clock = clock;
  }

  /**
   * Books what another has prepared.
   *
   * @throws ProblemException 404, 412, 428, 403 for who prepared it, 409 when it is decided, 422
   *     from another's treasury
   */
  @Transactional
  public RefundResponse approve(UUID id, String ifMatch) {
    DisbursementFacts payment = lockPayment(id);
    Refund refund = byAnother(id, ifMatch);
    RefundResponse before = told.before(refund);
    refund.approve(clock.today(), person.acting());
    refunds.flush();
    money.book(refund, payment);
    return told.of("booked", refund, before);
  }

  /**
   * Refuses what another has prepared.
   *
   * @throws ProblemException as for {@link #approve}
   */
  @Transactional
  public RefundResponse reject(UUID id, String ifMatch, RefundRefusalRequest request) {
    lockPayment(id);
    Refund refund = byAnother(id, ifMatch);
    RefundResponse before = told.before(refund);
    refund.reject(request.reason(), person.acting());
    refunds.flush();
    return told.of("rejected", refund, before);
  }

  /**
   * Takes a prepared refund back; who prepared it may, too.
   *
   * @throws ProblemException 404, 412, 428, 409 when it is decided, 422 from another's treasury
   */
  @Transactional
  public RefundResponse cancel(UUID id, String ifMatch) {
    lockPayment(id);
    Refund refund = open(id, ifMatch);
    RefundResponse before = told.before(refund);
    refund.cancel(person.acting());
    refunds.flush();
    return told.of("cancelled", refund, before);
  }

  /** The payment is locked before the refund, as where one is entered. */
  private DisbursementFacts lockPayment(UUID refund) {
    return payments.lock(refunds.payment(refund));
  }

  private Refund byAnother(UUID id, String ifMatch) {
    Refund refund = open(id, ifMatch);
    person.require(refund);
    return refund;
  }

  private Refund open(UUID id, String ifMatch) {
    Refund refund = refunds.lock(id);
    Etags.require(ifMatch, refund.version());
    refund.requirePrepared();
    if (!ownTreasury.isOf(refund.regionCode())) {
      throw ProblemException.refused(
          RefundRules.check(refund.amount(), refund.amount(), Money.ZERO, false));
    }
    return refund;
  }
}
