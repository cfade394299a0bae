package org.ipfund.performance.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ipfund.platform.event.BulkEventHandler;
import org.ipfund.platform.event.Latest;

/** Keeps the copy of the catalog's units. */
@ApplicationScoped
public class UnitChangedHandler implements BulkEventHandler<UnitChanged> {

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
  public String arrival(UnitChanged event) {
    return KnownUnits.key(event.unitId());
  }

  @Override
  public void handleAll(List<UnitChanged> events) {
    units.keep(Latest.of(events, UnitChanged::unitId));
  }
}
