package org.ipfund.submission.demand;

import java.util.List;
import org.ipfund.platform.event.Link;

/** What every event of a demand concerns. */
public final class DemandLinks {

  private DemandLinks() {}

  public static List<Link> of(Demand demand) {
    return List.of(
        Link.to("demand", demand.id()),
        Link.to("round", demand.roundId()),
        Link.to("unit", demand.unitId()),
        Link.to("region", demand.regionCode()));
  }
}
