package org.ipfund.catalog.unit;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.answer.Identified;
import org.ipfund.platform.naming.NamesBeside;

/** A unit as clients see it. */
@NamesBeside
public record UnitResponse(
    UUID id,
    String name,
    UnitKind kind,
    String kindLabel,
    String regionCode,
    @Schema(description = "Left out for readers whose role does not include it") String creditCode,
    List<UnitAction> allowedActions,
    long version)
    implements Identified {

  public static UnitResponse from(Unit unit) {
    return new UnitResponse(
        unit.id(),
        unit.name(),
        unit.kind(),
        says(unit.kind().label()),
        unit.regionCode(),
        unit.creditCode(),
        List.of(),
        unit.version());
  }

  /** The same, with what its reader may do with it. */
  UnitResponse allowing(List<UnitAction> actions) {
    return new UnitResponse(id, name, kind, kindLabel, regionCode, creditCode, actions, version);
  }
}
