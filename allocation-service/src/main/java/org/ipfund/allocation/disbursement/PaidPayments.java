package org.ipfund.allocation.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Money;

/** What other rooms may do with payments that were made. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PaidPayments {

  private static final Wording WORDS = Wording.of(PaidPayments.class);

  private final DisbursementRepository disbursements;
  private final DisbursementReader reader;

  PaidPayments(DisbursementRepository disbursements, DisbursementReader reader) {
    this.reader = reader;
    this.disbursements = disbursements;
  }

  /**
   * The payment, locked until the end of the transaction.
   *
   * @param ifMatch the version it was read with
   * @param notOwn what refuses who only reads of it, because its region's money lies elsewhere now
   * @throws ProblemException 404, 412, 428, 409 when it was not made, 422
   */
  public DisbursementFacts lock(UUID id, String ifMatch, Violation notOwn) {
    Disbursement payment = disbursements.lockSeen(id).orElseThrow(() -> past(id, notOwn));
    Etags.require(ifMatch, payment.version());
    if (payment.status() != DisbursementStatus.PAID) {
      throw WORDS.conflict(
          "payment-nothing-to-refund", payment.status().label().zh(), payment.status());
    }
    return payment.facts();
  }

  private ProblemException past(UUID id, Violation notOwn) {
    reader.get(id);
    return ProblemException.refused(List.of(notOwn));
  }

  /** The same for what was locked before, whatever its version. */
  public DisbursementFacts lock(UUID id) {
    return disbursements.lock(id).facts();
  }

  /** Some of a payment that was locked came back. */
  public void comeBack(UUID id, Money amount) {
    disbursements.findById(id).comeBack(amount);
    disbursements.flush();
  }
}
