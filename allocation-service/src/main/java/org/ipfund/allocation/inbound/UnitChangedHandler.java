package org.ipfund.allocation.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;

/** Keeps the copy of a unit. */
@ApplicationScoped
class UnitChangedHandler implements EventHandler<UnitChanged> {

  private final EntityManager entities;
  private final References references;

  UnitChangedHandler(EntityManager entities, References references) {
    this.entities = entities;
    this.references = references;
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
    String scope = references.requireRegion(event.regionCode());
    entities.merge(new KnownUnit(event, scope));
    context.arrived("unit:" + event.unitId());
  }
}
