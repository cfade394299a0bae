package org.ipfund.catalog.unit;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.answer.Identified;

/** A unit as clients see it. */
public record UnitResponse(
    UUID id,
    String name,
    UnitKind kind,
    String kindLabel,
    String regionCode,
    @Schema(description = "Left out for readers whose role does not include it") String creditCode,
    long version)
    implements Identified {

  static UnitResponse from(Unit unit) {
    return new UnitResponse(
        unit.id(),
        unit.name(),
        unit.kind(),
        says(unit.kind().label()),
        unit.regionCode(),
        unit.creditCode(),
        unit.version());
  }
}
