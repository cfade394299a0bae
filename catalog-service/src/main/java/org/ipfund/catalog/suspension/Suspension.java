package org.ipfund.catalog.suspension;

import java.time.Instant;
import java.util.UUID;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.value.Ids;

/**
 * Somebody who may do nothing for the time being and of whom the suite keeps no account.
 *
 * @param subject {@code sub} of the person's tokens
 * @param liftingBy who asked to lift it, and may not approve that; null while nobody has
 */
record Suspension(
    UUID id,
    String subject,
    String reason,
    SuspensionStatus status,
    String liftingBy,
    Instant suspendedAt,
    Instant liftedAt,
    long version) {

  static Suspension of(SuspensionRequest request, Instant now) {
    return new Suspension(
        Ids.next(),
        request.subject(),
        request.reason(),
        SuspensionStatus.SUSPENDED,
        null,
        now,
        null,
        0);
  }

  boolean isLifted() {
    return status == SuspensionStatus.LIFTED;
  }

  /** The same, waiting for a second administrator. */
  Suspension lifting(String by) {
    require(SuspensionStatus.SUSPENDED);
    return become(SuspensionStatus.LIFTING, by, null);
  }

  /** Over, by one administrator. */
  Suspension lifted(Instant now) {
    require(SuspensionStatus.SUSPENDED);
    return become(SuspensionStatus.LIFTED, null, now);
  }

  /** Over, as another administrator has approved. */
  Suspension approved(Instant now) {
    require(SuspensionStatus.LIFTING);
    return become(SuspensionStatus.LIFTED, liftingBy, now);
  }

  /** It goes on. */
  Suspension rejected() {
    require(SuspensionStatus.LIFTING);
    return become(SuspensionStatus.SUSPENDED, null, null);
  }

  /**
   * @throws ProblemException 409 when it stands elsewhere
   */
  void require(SuspensionStatus expected) {
    if (status != expected) {
      throw ProblemException.conflict(
          "该停用当前为“" + status.label() + "”", "The suspension is " + status);
    }
  }

  private Suspension become(SuspensionStatus next, String by, Instant end) {
    return new Suspension(id, subject, reason, next, by, suspendedAt, end, version + 1);
  }
}
