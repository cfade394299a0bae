package org.ipfund.allocation.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.guard.Separation;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.BusinessClock;

/**
 * A second person decides what one has prepared (双人复核); the payment's row lock keeps it to one
 * decision.
 */
@ApplicationScoped
public class PaymentDecisions {

  private final Disbursements disbursements;
  private final PaymentCheck check;
  private final Payout payout;
  private final PaymentChanges told;
  private final Separation separation;
  private final BusinessClock clock;

  PaymentDecisions(
      Disbursements disbursements,
      PaymentCheck check,
      Payout payout,
      PaymentChanges told,
      Separation separation,
      BusinessClock clock) {
    this.disbursements = disbursements;
    this.check = check;
    this.payout = payout;
    this.told = told;
    this.separation = separation;
    this.clock = clock;
  }

  /**
   * Pays what another has prepared; all rules hold as of now.
   *
   * @throws ProblemException 404, 412, 428, 403 for who prepared it or issued the notice, 409 when
   *     it is decided, 422 naming every rule that refuses
   */
  @Transactional
  public DisbursementResponse approve(UUID id, String ifMatch) {
    Disbursement before = byAnother(id, ifMatch);
    PaymentCheck.Permit permit = check.permit(before.request());
    check.requireCovered(permit.pool(), before, payout.availableFor(before));
    Disbursement paid = before.paid(clock.today());
    payout.bookReserved(paid, payout.way(before.request(), permit.notice()));
    return keep("paid", paid, before);
  }

  /**
   * Refuses what another has prepared.
   *
   * @throws ProblemException as for {@link #approve}
   */
  @Transactional
  public DisbursementResponse reject(UUID id, String ifMatch, DecisionRequest request) {
    Disbursement before = byAnother(id, ifMatch);
    check.requireOwn(before.request());
    payout.release(before);
    return keep("rejected", before.rejected(request.reason()), before);
  }

  /**
   * Takes a prepared payment back; who prepared it may, too.
   *
   * @throws ProblemException 404, 412, 428, 409 when it is decided, 422 from another's treasury
   */
  @Transactional
  public DisbursementResponse cancel(UUID id, String ifMatch) {
    Disbursement before = open(id, ifMatch);
    check.requireOwn(before.request());
    payout.release(before);
    return keep("cancelled", before.cancelled(), before);
  }

  private Disbursement byAnother(UUID id, String ifMatch) {
    Disbursement payment = open(id, ifMatch);
    separation.require(List.of(payment.preparedBy()));
    return payment;
  }

  private Disbursement open(UUID id, String ifMatch) {
    Disbursement payment = disbursements.lock(id);
    Etags.require(ifMatch, payment.version());
    payment.requirePrepared();
    return payment;
  }

  private DisbursementResponse keep(String action, Disbursement after, Disbursement before) {
    disbursements.decide(after);
    return told.of(action, after, before);
  }
}
