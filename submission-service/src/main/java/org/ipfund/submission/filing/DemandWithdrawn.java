package org.ipfund.submission.filing;

import java.util.List;
import java.util.UUID;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;
import org.ipfund.submission.demand.Demand;
import org.ipfund.submission.demand.DemandLinks;

/** A unit took its filed demand back before anybody acted on it. */
public record DemandWithdrawn(UUID demandId, List<Link> links) implements Event {

  static DemandWithdrawn of(Demand demand) {
    return new DemandWithdrawn(demand.id(), DemandLinks.of(demand));
  }

  @Override
  public String type() {
    return "org.ipfund.submission.demand-withdrawn.v1";
  }

  @Override
  public String subject() {
    return demandId.toString();
  }
}
