package org.ipfund.catalog.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ipfund.catalog.unit.UnitKind;
import org.ipfund.platform.access.Identity;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Ids;

/** Somebody without a unit asks to be let in with one; it is decided once. */
@Entity
class Registration {

  private static final Wording WORDS = Wording.of(Registration.class);

  @Id private UUID id;
  private String subject;
  private String displayName;
  private String unitName;

  @Enumerated(EnumType.STRING)
  private UnitKind kind;

  private String regionCode;
  private String creditCode;
  private String contactRole;

  @Enumerated(EnumType.STRING)
  private RegistrationStatus status;

  private String reason;
  private UUID unitId;
  private Instant registeredAt;
  private Instant decidedAt;
  private String scope;
  @Version private long version;

  protected Registration() {}

  Registration(RegistrationRequest request, Identity registrant, Instant now) {
    this.id = Ids.next();
    this.subject = registrant.subject();
    this.displayName = registrant.name();
    this.unitName = request.unitName();
    this.kind = request.kind();
    this.regionCode = request.regionCode();
    this.creditCode = request.creditCode();
    this.contactRole = request.contactRole();
    this.status = RegistrationStatus.PENDING;
    this.registeredAt = now;
  }

  /** Takes its place: where its region lies now. */
  Registration in(String path) {
    scope = path;
    return this;
  }

  /**
   * @param province whether the province decides, which alone may when it was referred
   * @throws ProblemException 409 when it is decided, or referred and not the caller's any more
   */
  void requireOpen(boolean province) {
    boolean mine = status == RegistrationStatus.PENDING || province;
    if (!status.isOpen() || !mine) {
      throw WORDS.conflict("registration-state", status.label().zh(), status);
    }
  }

  void approve(UUID unit, Instant now) {
    unitId = unit;
    decide(RegistrationStatus.APPROVED, now);
  }

  void reject(String why, Instant now) {
    reason = why;
    decide(RegistrationStatus.REJECTED, now);
  }

  private void decide(RegistrationStatus next, Instant now) {
    status = next;
    decidedAt = now;
  }

  /** To the province. */
  void refer() {
    status = RegistrationStatus.REFERRED;
  }

  /** As it is now. */
  RegistrationFacts facts() {
    return new RegistrationFacts(
        id,
        subject,
        displayName,
        unitName,
        kind,
        regionCode,
        creditCode,
        contactRole,
        status,
        reason,
        unitId,
        registeredAt,
        decidedAt,
        version);
  }
}
