package org.ipfund.catalog.registration;

import java.time.Instant;
import java.util.UUID;
import org.ipfund.catalog.unit.UnitKind;
import org.ipfund.catalog.unit.UnitRequest;

/**
 * A registration as it is told of.
 *
 * @param subject {@code sub} of the registrant's tokens
 * @param displayName the name under which the registrant was signed in
 * @param unitId the unit that came of it, or null
 */
record RegistrationFacts(
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

  /** The unit that would come of it. */
  UnitRequest unit(UUID newId) {
    return new UnitRequest(newId, unitName, kind, regionCode, creditCode);
  }
}
