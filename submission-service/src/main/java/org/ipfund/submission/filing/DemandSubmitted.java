package org.ipfund.submission.filing;

import java.util.List;
import java.util.UUID;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;
import org.ipfund.platform.value.Money;
import org.ipfund.submission.demand.Demand;
import org.ipfund.submission.demand.DemandLinks;

/** A unit filed its demand. */
public record DemandSubmitted(
    UUID demandId,
    UUID roundId,
    UUID unitId,
    String regionCode,
    String formCode,
    Money amount,
    List<Link> links)
    implements Event {

  static DemandSubmitted of(Demand demand) {
    return new DemandSubmitted(
        demand.id(),
        demand.roundId(),
        demand.unitId(),
        demand.regionCode(),
        demand.formCode(),
        demand.amount(),
        DemandLinks.of(demand));
  }

  @Override
  public String type() {
    return "org.ipfund.submission.demand-submitted.v1";
  }

  @Override
  public String subject() {
    return demandId.toString();
  }
}
