package org.ipfund.performance.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;
import org.ipfund.platform.place.PlaceMoved;

/** Keeps the copy of the catalog's regions. */
@ApplicationScoped
public class RegionChangedHandler implements EventHandler<RegionChanged> {

  private final Regions regions;
  private final Event<PlaceMoved> moved;

  RegionChangedHandler(Regions regions, Event<PlaceMoved> moved) {
    this.regions = regions;
    this.moved = moved;
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
    moved.fire(new PlaceMoved(event.code()));
    context.arrived(Regions.key(event.code()));
  }
}
