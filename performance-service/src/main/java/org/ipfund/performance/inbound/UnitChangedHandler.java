package org.ipfund.performance.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;

/** Keeps the copy of the catalog's units. */
@ApplicationScoped
public class UnitChangedHandler implements EventHandler<UnitChanged> {

  private final KnownUnits units;

  UnitChangedHandler(KnownUnits units) {
    this.units = units;
  }

  @Override
  public String type() {
    return "org.ipfund.catalog.unit-changed.v1";
  }

  @Override
  public Class<UnitChanged> payload() {
    return UnitChanged.class;
  }

  @Override
  public void handle(UnitChanged event, EventContext context) {
    units.keep(event);
    context.arrived(KnownUnits.key(event.unitId()));
  }
}
