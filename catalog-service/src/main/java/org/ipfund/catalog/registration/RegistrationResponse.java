package org.ipfund.catalog.registration;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.catalog.unit.UnitKind;
import org.ipfund.platform.answer.Identified;
import org.ipfund.platform.naming.NamesBeside;
import org.jspecify.annotations.Nullable;

/**
 * A registration as its registrant and those who decide it see it.
 *
 * @param reason why it was refused
 * @param unitId the unit that came of it
 */
@NamesBeside
public record RegistrationResponse(
    UUID id,
    @Schema(description = "The name under which the registrant was signed in")
        @Nullable String registrant,
    String unitName,
    UnitKind kind,
    String kindLabel,
    String regionCode,
    String creditCode,
    String contactRole,
    @Schema(description = "REFERRED is PENDING to the registrant") RegistrationStatus status,
    String statusLabel,
    @Nullable String reason,
    @Nullable UUID unitId,
    Instant registeredAt,
    @Nullable Instant decidedAt,
    List<RegistrationAction> allowedActions,
    long version)
    implements Identified {

  static RegistrationResponse of(
      RegistrationFacts registration, RegistrationStatus shown, List<RegistrationAction> actions) {
    return new RegistrationResponse(
        registration.id(),
        registration.displayName(),
        registration.unitName(),
        registration.kind(),
        says(registration.kind().label()),
        registration.regionCode(),
        registration.creditCode(),
        registration.contactRole(),
        shown,
        says(shown.label()),
        registration.reason(),
        registration.unitId(),
        registration.registeredAt(),
        registration.decidedAt(),
        actions,
        registration.version());
  }
}
