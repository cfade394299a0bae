package org.ipfund.allocation.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;

/** Keeps the copy of an approved demand. */
@ApplicationScoped
class DemandApprovedHandler implements EventHandler<DemandApproved> {

  private final EntityManager entities;
  private final References references;

  DemandApprovedHandler(EntityManager entities, References references) {
    this.entities = entities;
    this.references = references;
  }

  @Override
  public String type() {
    return "org.ipfund.submission.demand-approved.v1";
  }

  @Override
  public Class<DemandApproved> payload() {
    return DemandApproved.class;
  }

  @Override
  public void handle(DemandApproved event, EventContext context) {
    String scope = references.requireRegion(event.regionCode());
    references.requireUnit(event.unitId());
    entities.merge(new Demand(event, scope));
    context.arrived("demand:" + event.demandId());
    if (event.fundProjectId() != null) {
      keepFundProject(event);
      context.arrived(References.project(event.fundProjectId()));
    }
  }

  private void keepFundProject(DemandApproved event) {
    String scope = references.requireRegion(event.receivingRegion());
    references.requireUnit(event.receiver());
    entities.merge(new FundProject(event, scope));
  }
}
