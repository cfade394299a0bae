package org.ipfund.catalog.account;

import java.time.Instant;
import java.util.UUID;
import org.ipfund.catalog.unit.UnitKind;
import org.ipfund.catalog.unit.UnitRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.Ids;

/**
 * Somebody without a unit asks to be let in with one; it is decided once.
 *
 * @param subject {@code sub} of the registrant's tokens
 * @param displayName the name under which the registrant was signed in
 * @param unitId the unit that came of it, or null
 */
record Registration(
    UUID id,
    String subject,
    String displayName,
    String unitName,
    UnitKind kind,
    String regionCode,
    String creditCode,
    String contactRole,
    RegistrationStatus status,
    String reason,
    UUID unitId,
    Instant registeredAt,
    Instant decidedAt,
    long version) {

  static Registration of(RegistrationRequest request, String subject, String name, Instant now) {
    return new Registration(
        Ids.next(),
        subject,
        name,
        request.unitName(),
        request.kind(),
        request.regionCode(),
        request.creditCode(),
        request.contactRole(),
        RegistrationStatus.PENDING,
        null,
        null,
        now,
        null,
        0);
  }

  /** The unit that would come of it. */
  UnitRequest unit(UUID newId) {
    return new UnitRequest(newId, unitName, kind, regionCode, creditCode);
  }

  /**
   * @param province whether the province decides, which alone may when it was referred
   * @throws ProblemException 409 when it is decided, or referred and not the caller's any more
   */
  void requireOpen(boolean province) {
    boolean mine = status == RegistrationStatus.PENDING || province;
    if (!status.isOpen() || !mine) {
      throw ProblemException.conflict(
          "该登记当前为“" + status.label().zh() + "”，不能办理", "The registration is " + status + " already");
    }
  }

  Registration approved(UUID unit, Instant now) {
    return become(RegistrationStatus.APPROVED, null, unit, now);
  }

  Registration rejected(String why, Instant now) {
    return become(RegistrationStatus.REJECTED, why, null, now);
  }

  Registration referred() {
    return become(RegistrationStatus.REFERRED, null, null, null);
  }

  private Registration become(RegistrationStatus next, String why, UUID unit, Instant decided) {
    return new Registration(
        id,
        subject,
        displayName,
        unitName,
        kind,
        regionCode,
        creditCode,
        contactRole,
        next,
        why,
        unit,
        registeredAt,
        decided,
        version + 1);
  }
}
