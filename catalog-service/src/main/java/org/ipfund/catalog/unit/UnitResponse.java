package org.ipfund.catalog.unit;

import java.util.UUID;

/** A unit as clients see it. */
public record UnitResponse(
    UUID id,
    String name,
    UnitKind kind,
    String kindLabel,
    String regionCode,
    String creditCode,
    long version) {

  static UnitResponse from(Unit unit) {
    return new UnitResponse(
        unit.id(),
        unit.name(),
        unit.kind(),
        unit.kind().label(),
        unit.regionCode(),
        unit.creditCode(),
        unit.version());
  }
}
