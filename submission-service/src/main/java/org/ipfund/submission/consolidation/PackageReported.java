package org.ipfund.submission.consolidation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;
import org.ipfund.platform.value.Money;

/** A city sent its package to the province; only now the province sees its demands (N23-27). */
public record PackageReported(
    UUID consolidationId,
    UUID roundId,
    String cityRegionCode,
    Money total,
    List<UUID> demandIds,
    List<Link> links)
    implements Event {

  static PackageReported of(Consolidation consolidation, Collection<UUID> demandIds) {
    List<Link> links = new ArrayList<>();
    links.add(Link.to("consolidation", consolidation.id()));
    links.add(Link.to("round", consolidation.roundId()));
    links.add(Link.to("region", consolidation.cityRegionCode()));
    demandIds.forEach(demand -> links.add(Link.to("demand", demand)));
    return new PackageReported(
        consolidation.id(),
        consolidation.roundId(),
        consolidation.cityRegionCode(),
        consolidation.total(),
        List.copyOf(demandIds),
        links);
  }

  @Override
  public String type() {
    return "org.ipfund.submission.package-reported.v1";
  }

  @Override
  public String subject() {
    return consolidationId.toString();
  }
}
