package org.ipfund.performance.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.performance.inbound.DemandApproved;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;

/** An approved demand becomes a target table, or part of one. */
@ApplicationScoped
public class DemandApprovedHandler implements EventHandler<DemandApproved> {

  private final TableDrafting drafting;

  DemandApprovedHandler(TableDrafting drafting) {
    this.drafting = drafting;
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
    if (event.adds()) {
      UUID table = drafting.draft(event);
      context.arrived(TableFreezing.key(table));
    }
  }
}
