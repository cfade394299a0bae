package org.ipfund.allocation.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;

/** Keeps the copy of a region. */
@ApplicationScoped
class RegionChangedHandler implements EventHandler<RegionChanged> {

  private final EntityManager entities;

  RegionChangedHandler(EntityManager entities) {
    this.entities = entities;
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

    entities.merge(new KnownRegion(event));
    context.arrived("region:" + event.code());
  }
}
