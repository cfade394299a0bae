package org.ipfund.allocation.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.allocation.disbursement.DisbursementFacts;
import org.ipfund.allocation.disbursement.PaidPayments;
import org.ipfund.allocation.ledger.CallerTreasury;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Money;

/** Enters what came back of a payment; the payment's row lock keeps it to what was paid. */
@ApplicationScoped
public class RefundService {

  private final RefundRepository refunds;
  private final PaidPayments payments;
  private final RefundMoney money;
  private final RefundChanges told;
  private final CallerTreasury ownTreasury;
  private final RefundSecondPerson secondPerson;
  private final BusinessClock clock;

  RefundService(
      RefundRepository refunds,
      PaidPayments payments,
      RefundMoney money,
      RefundChanges told,
      CallerTreasury ownTreasury,
      RefundSecondPerson secondPerson,
      BusinessClock clock) {
    this.refunds = refunds;
    this.payments = payments;
    this.money = money;
    this.told = told;
    this.ownTreasury = ownTreasury;
    this.secondPerson = secondPerson;
    this.clock = clock;
  }

  /**
   * Books what came back, or prepares it when it is above the amount up to which one person is
   * enough, with what came back of the payment by one person before.
   *
   * @throws ProblemException 404, 412, 428, 409 when the payment was not made or the reference is
   *     used, 422 naming every rule that refuses
   */
  @Transactional
  public RefundResponse refund(UUID disbursement, String ifMatch, RefundRequest request) {
    DisbursementFacts payment = payments.lock(disbursement, ifMatch, RefundRules.NOT_OWN);
    Money back = payment.refunded().plus(refunds.waiting(disbursement));
    List<Violation> violations =
        RefundRules.check(
            request.amount(), payment.amount(), back, ownTreasury.isOf(payment.regionCode()));
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
    Refund asked = new Refund(disbursement, payment.regionCode(), request, secondPerson.acting());
    return secondPerson.isNeeded(disbursement, request.amount())
        ? prepare(asked)
        : book(asked, payment);
  }

  private RefundResponse prepare(Refund asked) {
    refunds.add(asked);
    return told.of("prepared", asked, null);
  }

  private RefundResponse book(Refund asked, DisbursementFacts payment) {
    asked.book(clock.today());
    refunds.add(asked);
    money.book(asked, payment);
    return told.of("booked", asked, null);
  }
}
