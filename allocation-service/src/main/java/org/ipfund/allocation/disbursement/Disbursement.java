package org.ipfund.allocation.disbursement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/**
 * A payment: made at once, or prepared by one person and decided by another. What is decided never
 * changes.
 *
 * @param paidOn null until it is paid
 * @param accountId the treasury it leaves
 * @param preparedBy who asked for it, and may not approve it
 * @param issuers who issued the notices it is paid from, and may not pay
 * @param reason why it was not paid, or null
 * @param counted what counted against the amount up to which one person is enough: this payment and
 *     others that no second person approved; null for those from before that was asked
 * @param knownAs the name under which the payee's credit code was paid first, when it is another
 * @param refunded yuan of it that came back
 */
record Disbursement(
    UUID id,
    DisbursementRequest request,
    int budgetYear,
    LocalDate paidOn,
    UUID accountId,
    DisbursementStatus status,
    String preparedBy,
    List<String> issuers,
    String reason,
    Money counted,
    String knownAs,
    Money refunded,
    long version) {

  static Disbursement prepared(
      DisbursementRequest request,
      PaymentCheck.Permit from,
      UUID treasury,
      String preparedBy,
      Money counted,
      String knownAs) {
    return new Disbursement(
        Ids.next(),
        request,
        from.notice().budgetYear(),
        null,
        treasury,
        DisbursementStatus.PREPARED,
        preparedBy,
        List.copyOf(from.pool().issuers()),
        null,
        counted,
        knownAs,
        Money.ZERO,
        0);
  }

  /** The same, paid by the person who asked for it. */
  Disbursement paidAtOnce(LocalDate today) {
    return become(DisbursementStatus.PAID, today, null, version);
  }

  Disbursement paid(LocalDate today) {
    return become(DisbursementStatus.PAID, today, null, version + 1);
  }

  Disbursement rejected(String why) {
    return become(DisbursementStatus.REJECTED, null, why, version + 1);
  }

  Disbursement cancelled() {
    return become(DisbursementStatus.CANCELLED, null, null, version + 1);
  }

  /** Whether it waits because others count with it, and not by its own amount alone. */
  boolean waitsForOthers() {
    return isPrepared() && counted != null && counted.compareTo(request.amount()) > 0;
  }

  /** The same where nobody took it back but what happened did. */
  Disbursement cancelledBecause(String why) {
    return become(DisbursementStatus.CANCELLED, null, why, version + 1);
  }

  boolean isPrepared() {
    return status == DisbursementStatus.PREPARED;
  }

  /** Whether it was made and something of it is not back yet. */
  boolean mayComeBack() {
    return status == DisbursementStatus.PAID && refunded.compareTo(request.amount()) < 0;
  }

  /** Whether this person had a hand in it or in the notices its money came by. */
  boolean concerns(String person) {
    return person.equals(preparedBy) || issuers.contains(person);
  }

  /**
   * @throws ProblemException 409 when it is decided
   */
  void requirePrepared() {
    if (!isPrepared()) {
      throw ProblemException.conflict(
          "该支付当前为“" + status.label().zh() + "”", "The payment is " + status);
    }
  }

  private Disbursement become(DisbursementStatus next, LocalDate on, String why, long nextVersion) {
    return new Disbursement(
        id,
        request,
        budgetYear,
        on,
        accountId,
        next,
        preparedBy,
        issuers,
        why,
        counted,
        knownAs,
        refunded,
        nextVersion);
  }
}
