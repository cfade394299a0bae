package org.ipfund.performance.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;

/** Keeps the copy of the catalog's regions. */
@ApplicationScoped
public class RegionChangedHandler implements EventHandler<RegionChanged> {

  private final Regions regions;

  RegionChangedHandler(Regions regions) {
    this.regions = regions;
  }

  @Override
  public String type() {
    return "org.ipfund.catalog.region-changed.v1";
  }

  @Override
  public Class<RegionChanged> payload() {
    return RegionChanged.class;
  }

  @Override
  public void handle(RegionChanged event, EventContext context) {
    if (event.successor() != null) {
      regions.require(event.successor());
    }
    regions.keep(event);
    context.arrived(Regions.key(event.code()));
  }
}
