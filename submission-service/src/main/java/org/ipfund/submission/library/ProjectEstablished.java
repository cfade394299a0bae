package org.ipfund.submission.library;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;
import org.ipfund.platform.value.Money;

/**
 * A sub-project was established: money can follow it.
 *
 * @param demandId the demand and line it comes from, or within whose lump sum a city decided it
 * @param lineNo the same
 */
public record ProjectEstablished(
    UUID projectId,
    UUID demandId,
    int lineNo,
    String name,
    UUID unitId,
    String regionCode,
    int budgetYear,
    Money amount,
    UUID fundProjectId,
    String fundCode,
    String route,
    String receivingRegionCode,
    List<Link> links)
    implements Event {

  static ProjectEstablished of(Establishment project) {
    return new ProjectEstablished(
        project.projectId(),
        project.demandId(),
        project.lineNo(),
        project.name(),
        project.unitId(),
        project.regionCode(),
        project.budgetYear(),
        project.amount(),
        project.fundProjectId(),
        project.fundCode(),
        project.route().name(),
        project.receivingRegionCode(),
        links(project));
  }

  private static List<Link> links(Establishment project) {
    List<Link> links = new ArrayList<>();
    links.add(Link.to("project", project.projectId()));
    links.add(Link.to("fund-project", project.fundProjectId()));
    links.add(Link.to("demand", project.demandId()));
    links.add(Link.to("unit", project.unitId()));
    links.add(Link.to("region", project.regionCode()));
    if (project.roundId() != null) {
      links.add(Link.to("round", project.roundId()));
    }
    if (project.consolidationId() != null) {
      links.add(Link.to("consolidation", project.consolidationId()));
    }
    return links;
  }

  @Override
  public String type() {
    return "org.ipfund.submission.project-established.v1";
  }

  @Override
  public String subject() {
    return projectId.toString();
  }
}
