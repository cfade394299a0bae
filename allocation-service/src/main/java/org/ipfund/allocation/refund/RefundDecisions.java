package org.ipfund.allocation.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.allocation.disbursement.PaidPayments;
import org.ipfund.allocation.ledger.CallerTreasury;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.guard.Separation;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Money;

/** A second person decides on a refund that one has prepared (双人复核). */
@ApplicationScoped
public class RefundDecisions {

  private final Refunds refunds;
  private final PaidPayments payments;
  private final RefundMoney money;
  private final RefundChanges told;
  private final CallerTreasury ownTreasury;
  private final Separation separation;
  private final BusinessClock clock;

  RefundDecisions(
      Refunds refunds,
      PaidPayments payments,
      RefundMoney money,
      RefundChanges told,
      CallerTreasury ownTreasury,
      Separation separation,
      BusinessClock clock) {
    this.refunds = refunds;
    this.payments = payments;
    this.money = money;
    this.told = told;
    this.ownTreasury = ownTreasury;
    this.separation = separation;
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
    Refund before = byAnother(id, ifMatch);
    Refund booked = before.booked(clock.today());
    money.book(booked, payments.lock(before.disbursementId()));
    return keep("booked", booked, before);
  }

  /**
   * Refuses what another has prepared.
   *
   * @throws ProblemException as for {@link #approve}
   */
  @Transactional
  public RefundResponse reject(UUID id, String ifMatch, RefundRefusalRequest request) {
    Refund before = byAnother(id, ifMatch);
    return keep("rejected", before.rejected(request.reason()), before);
  }

  /**
   * Takes a prepared refund back; who prepared it may, too.
   *
   * @throws ProblemException 404, 412, 428, 409 when it is decided, 422 from another's treasury
   */
  @Transactional
  public RefundResponse cancel(UUID id, String ifMatch) {
    Refund before = open(id, ifMatch);
    return keep("cancelled", before.cancelled(), before);
  }

  private Refund byAnother(UUID id, String ifMatch) {
    Refund refund = open(id, ifMatch);
    separation.require(List.of(refund.preparedBy()));
    return refund;
  }

  /** The payment is locked before the refund, as where one is entered. */
  private Refund open(UUID id, String ifMatch) {
    payments.lock(refunds.get(id).disbursementId());
    Refund refund = refunds.lock(id);
    Etags.require(ifMatch, refund.version());
    refund.requirePrepared();
    if (!ownTreasury.isOf(refund.regionCode())) {
      throw ProblemException.refused(
          RefundRules.check(refund.amount(), refund.amount(), Money.ZERO, false));
    }
    return refund;
  }

  private RefundResponse keep(String action, Refund after, Refund before) {
    refunds.decide(after);
    return told.of(action, after, before);
  }
}
