package org.ipfund.catalog.unit;

import java.util.List;
import java.util.UUID;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;

/** A unit was added or changed; the data are its facts from now on. */
public record UnitChanged(
    UUID unitId, String name, UnitKind kind, String regionCode, String creditCode, List<Link> links)
    implements Event {

  static UnitChanged of(Unit unit) {
    return new UnitChanged(
        unit.id(),
        unit.name(),
        unit.kind(),
        unit.regionCode(),
        unit.creditCode(),
        List.of(Link.to("unit", unit.id()), Link.to("region", unit.regionCode())));
  }

  @Override
  public String type() {
    return "org.ipfund.catalog.unit-changed.v1";
  }

  @Override
  public String subject() {
    return unitId.toString();
  }
}
