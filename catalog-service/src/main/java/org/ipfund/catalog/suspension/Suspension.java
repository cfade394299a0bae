package org.ipfund.catalog.suspension;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Ids;

/** Somebody who may do nothing for the time being and of whom the suite keeps no account. */
@Entity
class Suspension {

  private static final Wording WORDS = Wording.of(Suspension.class);

  @Id private UUID id;
  private String subject;
  private String reason;

  @Enumerated(EnumType.STRING)
  private SuspensionStatus status;

  private String suspendedBy;
  private boolean confirmed;
  private Instant confirmedAt;
  private String liftingBy;
  private Instant suspendedAt;
  private Instant liftedAt;
  private String scope;
  @Version private long version;

  protected Suspension() {}

  /**
   * @param scope of whom it is
   * @param confirmed whether one administrator is enough
   */
  Suspension(SuspensionRequest request, String scope, String by, boolean confirmed, Instant now) {
    this.id = Ids.next();
    this.subject = request.subject();
    this.reason = request.reason();
    this.status = SuspensionStatus.SUSPENDED;
    this.suspendedBy = by;
    this.confirmed = confirmed;
    this.confirmedAt = confirmed ? now : null;
    this.suspendedAt = now;
    this.scope = scope;
  }

  /**
   * A second administrator has confirmed it.
   *
   * @throws ProblemException 409 when it is confirmed or lifted already
   */
  void confirm(Instant now) {
    if (status == SuspensionStatus.LIFTED) {
      throw conflict();
    }
    if (confirmed) {
      throw WORDS.conflict("suspension-confirmed");
    }
    confirmed = true;
    confirmedAt = now;
  }

  /** From now on it waits for a second administrator to lift it. */
  void askToLift(String by) {
    require(SuspensionStatus.SUSPENDED);
    status = SuspensionStatus.LIFTING;
    liftingBy = by;
  }

  /** Over, by one administrator. */
  void lift(Instant now) {
    require(SuspensionStatus.SUSPENDED);
    end(now);
  }

  /** Over, as another administrator has approved. */
  void approveLifting(Instant now) {
    require(SuspensionStatus.LIFTING);
    end(now);
  }

  private void end(Instant now) {
    status = SuspensionStatus.LIFTED;
    liftedAt = now;
  }

  /** It goes on. */
  void rejectLifting() {
    require(SuspensionStatus.LIFTING);
    status = SuspensionStatus.SUSPENDED;
    liftingBy = null;
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
    return WORDS.conflict("suspension-state", status.label().zh(), status);
  }

  /** As it is now. */
  SuspensionFacts facts() {
    return new SuspensionFacts(
        id,
        subject,
        reason,
        status,
        suspendedBy,
        confirmed,
        confirmedAt,
        liftingBy,
        suspendedAt,
        liftedAt,
        version);
  }
}
