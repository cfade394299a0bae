package org.ipfund.allocation.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;

/** Keeps the copy of a fund. */
@ApplicationScoped
class FundChangedHandler implements EventHandler<FundChanged> {

  private final EntityManager entities;

  FundChangedHandler(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public String type() {
    return "org.ipfund.catalog.fund-changed.v1";
  }

  @Override
  public Class<FundChanged> payload() {
    return FundChanged.class;
  }

  @Override
  public void handle(FundChanged event, EventContext context) {
    Fund known = entities.find(Fund.class, event.fundCode());
    if (known == null) {
      entities.persist(new Fund(event));
    } else {
      known.become(event);
    }
    context.arrived("fund:" + event.fundCode());
  }
}
