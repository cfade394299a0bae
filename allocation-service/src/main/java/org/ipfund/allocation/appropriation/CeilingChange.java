package org.ipfund.allocation.appropriation;

import java.time.Instant;
import java.util.UUID;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/**
 * How a ceiling becomes another: entered by one person, in force once another has approved it. What
 * is decided never changes, so that all of them together are its history.
 *
 * @param amountBefore yuan; the ceiling when it was entered
 * @param amount yuan; the ceiling from then on
 * @param preparedBy who entered it, and may not approve it
 * @param decidedAt null until it is decided
 * @param refusal why it did not come into force, or null
 */
record CeilingChange(
    UUID id,
    UUID appropriationId,
    String documentNumber,
    String reason,
    Money amountBefore,
    Money amount,
    AppropriationStatus status,
    String preparedBy,
    Instant preparedAt,
    Instant decidedAt,
    String refusal,
    long version) {

  static CeilingChange prepared(
      Appropriation of, CeilingChangeRequest request, String preparedBy, Instant now) {
    return new CeilingChange(
        Ids.next(),
        of.id(),
        request.documentNumber().text(),
        request.reason(),
        of.amount(),
        request.amount(),
        AppropriationStatus.PREPARED,
        preparedBy,
        now,
        null,
        null,
        0);
  }

  CeilingChange decided(AppropriationStatus next, Instant now, String why) {
    return new CeilingChange(
        id,
        appropriationId,
        documentNumber,
        reason,
        amountBefore,
        amount,
        next,
        preparedBy,
        preparedAt,
        now,
        why,
        version + 1);
  }

  boolean isPrepared() {
    return status == AppropriationStatus.PREPARED;
  }

  /**
   * @throws ProblemException 409 when it is decided
   */
  void requirePrepared() {
    if (!isPrepared()) {
      throw ProblemException.conflict(
          "该额度调整当前为“" + status.label().zh() + "”", "The change is " + status);
    }
  }
}
