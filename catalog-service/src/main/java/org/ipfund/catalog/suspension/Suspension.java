package org.ipfund.catalog.suspension;

import java.time.Instant;
import java.util.UUID;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.Ids;

/**
 * Somebody who may do nothing for the time being and of whom the suite keeps no account.
 *
 * @param subject {@code sub} of the person's tokens
 * @param suspendedBy who suspended, and may not confirm that; null for what is older than that rule
 * @param confirmed whether it stops administrators, operators and auditors too
 * @param confirmedAt null while nobody has confirmed, and for what is older than that rule
 * @param liftingBy who asked to lift it, and may not approve that; null while nobody has
 */
record Suspension(
    UUID id,
    String subject,
    String reason,
    SuspensionStatus status,
    String suspendedBy,
    boolean confirmed,
    Instant confirmedAt,
    String liftingBy,
    Instant suspendedAt,
    Instant liftedAt,
    long version) {

  /**
   * @param confirmed whether one administrator is enough
   */
  static Suspension of(SuspensionRequest request, String by, boolean confirmed, Instant now) {
    return new Suspension(
        Ids.next(),
        request.subject(),
        request.reason(),
        SuspensionStatus.SUSPENDED,
        by,
        confirmed,
        confirmed ? now : null,
        null,
        now,
        null,
        0);
  }

  boolean isLifted() {
    return status == SuspensionStatus.LIFTED;
  }

  /**
   * The same, as a second administrator has confirmed.
   *
   * @throws ProblemException 409 when it is confirmed or lifted already
   */
  Suspension confirmed(Instant now) {
    if (isLifted()) {
      throw conflict();
    }
    if (confirmed) {
      throw ProblemException.conflict("该停用已经复核", "The suspension is confirmed already");
    }
    return new Suspension(
        id,
        subject,
        reason,
        status,
        suspendedBy,
        true,
        now,
        liftingBy,
        suspendedAt,
        liftedAt,
        version + 1);
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
      throw conflict();
    }
  }

  private ProblemException conflict() {
    return ProblemException.conflict(
        "该停用当前为“" + status.label().zh() + "”", "The suspension is " + status);
  }

  private Suspension become(SuspensionStatus next, String by, Instant end) {
    return new Suspension(
        id,
        subject,
        reason,
        next,
        suspendedBy,
        confirmed,
        confirmedAt,
        by,
        suspendedAt,
        end,
        version + 1);
  }
}
