package org.ipfund.allocation.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;

/** Keeps the copy of a target table; a supplement brings a new amount for the same table. */
@ApplicationScoped
class TargetTableApprovedHandler implements EventHandler<TargetTableApproved> {

  private final EntityManager entities;
  private final References references;

  TargetTableApprovedHandler(EntityManager entities, References references) {
    this.entities = entities;
    this.references = references;
  }

  @Override
  public String type() {
    return "org.ipfund.performance.target-table-approved.v1";
  }

  @Override
  public Class<TargetTableApproved> payload() {
    return TargetTableApproved.class;
  }

  @Override
  public void handle(TargetTableApproved event, EventContext context) {
    String scope = references.requireRegion(event.regionCode());
    references.requireUnit(event.unitId());
    references.requireProject(event.projectId());
    entities.merge(new TargetTable(event, scope));
    context.arrived("table:" + event.tableId());
  }
}
