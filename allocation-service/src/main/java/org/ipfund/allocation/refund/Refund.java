package org.ipfund.allocation.refund;

import java.time.LocalDate;
import java.util.UUID;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/**
 * Money of a payment that came back: booked at once, or prepared by one person and decided by
 * another. What is decided never changes.
 *
 * @param regionCode whose payment it was
 * @param amount yuan, more than zero
 * @param refundedOn null until it is booked
 * @param preparedBy who asked for it, and may not approve it
 * @param refusal why it was not booked, or null
 */
record Refund(
    UUID id,
    UUID disbursementId,
    String regionCode,
    Money amount,
    String reason,
    String payerReference,
    RefundStatus status,
    LocalDate refundedOn,
    String preparedBy,
    String refusal,
    long version) {

  static Refund prepared(
      UUID disbursementId, String regionCode, RefundRequest request, String preparedBy) {
    return new Refund(
        Ids.next(),
        disbursementId,
        regionCode,
        request.amount(),
        request.reason(),
        request.payerReference(),
        RefundStatus.PREPARED,
        null,
        preparedBy,
        null,
        0);
  }

  /** The same, booked by the person who asked for it. */
  Refund bookedAtOnce(LocalDate today) {
    return become(RefundStatus.BOOKED, today, null, version);
  }

  Refund booked(LocalDate today) {
    return become(RefundStatus.BOOKED, today, null, version + 1);
  }

  Refund rejected(String why) {
    return become(RefundStatus.REJECTED, null, why, version + 1);
  }

  Refund cancelled() {
    return become(RefundStatus.CANCELLED, null, null, version + 1);
  }

  boolean isPrepared() {
    return status == RefundStatus.PREPARED;
  }

  /**
   * @throws ProblemException 409 when it is decided
   */
  void requirePrepared() {
    if (!isPrepared()) {
      throw ProblemException.conflict(
          "该退款当前为“" + status.label().zh() + "”", "The refund is " + status);
    }
  }

  private Refund become(RefundStatus next, LocalDate on, String why, long nextVersion) {
    return new Refund(
        id,
        disbursementId,
        regionCode,
        amount,
        reason,
        payerReference,
        next,
        on,
        preparedBy,
        why,
        nextVersion);
  }
}
