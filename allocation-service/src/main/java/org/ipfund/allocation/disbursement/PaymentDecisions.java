package org.ipfund.allocation.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
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

  private final DisbursementRepository disbursements;
  private final PaymentCheck check;
  private final Payout payout;
  private final PaymentChanges told;
  private final Separation separation;
  private final Caller caller;
  private final BusinessClock clock;

  PaymentDecisions(
      DisbursementRepository disbursements,
      PaymentCheck check,
      Payout payout,
      PaymentChanges told,
      Separation separation,
      Caller caller,
      BusinessClock clock) {
    this.disbursements = disbursements;
    this.check = check;
    this.payout = payout;
    this.told = told;
    this.separation = separation;
    this.caller = caller;
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
    Disbursement payment = byAnother(id, ifMatch);
    PaymentCheck.Permit permit = check.permit(payment);
    check.requireCovered(permit.pool(), payment, payout.availableFor(payment));
    DisbursementResponse before = told.before(payment);
    payment.approve(clock.today(), caller.name());
    payout.bookReserved(payment, payout.way(payment, permit.notice()));
    return tell("paid", payment, before);
  }

  /**
   * Refuses what another has prepared.
   *
   * @throws ProblemException as for {@link #approve}
   */
  @Transactional
  public DisbursementResponse reject(UUID id, String ifMatch, DecisionRequest request) {
    Disbursement payment = byAnother(id, ifMatch);
    check.requireOwn(payment);
    DisbursementResponse before = told.before(payment);
    payout.release(payment);
    payment.reject(request.reason(), caller.name());
    return tell("rejected", payment, before);
  }

  /**
   * Takes a prepared payment back; who prepared it may, too.
   *
   * @throws ProblemException 404, 412, 428, 409 when it is decided, 422 from another's treasury
   */
  @Transactional
  public DisbursementResponse cancel(UUID id, String ifMatch) {
    Disbursement payment = open(id, ifMatch);
    check.requireOwn(payment);
    DisbursementResponse before = told.before(payment);
    payout.release(payment);
    payment.cancel(null, caller.name());
    return tell("cancelled", payment, before);
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

  private DisbursementResponse tell(
      String action, Disbursement decided, DisbursementResponse before) {
    disbursements.flush();
    return told.of(action, decided, before);
  }
}
