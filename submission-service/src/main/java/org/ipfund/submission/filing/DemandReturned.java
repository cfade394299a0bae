package org.ipfund.submission.filing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;
import org.ipfund.submission.demand.Demand;
import org.ipfund.submission.demand.DemandLinks;

/**
 * A demand was sent back to its unit.
 *
 * @param until the first instant at which it may not come again; a later deadline holds beside it
 */
public record DemandReturned(UUID demandId, String reason, Instant until, List<Link> links)
    implements Event {

  static DemandReturned of(Demand demand) {
    return new DemandReturned(
        demand.id(), demand.returnReason(), demand.returnUntil(), DemandLinks.of(demand));
  }

  @Override
  public String type() {
    return "org.ipfund.submission.demand-returned.v1";
  }

  @Override
  public String subject() {
    return demandId.toString();
  }
}
