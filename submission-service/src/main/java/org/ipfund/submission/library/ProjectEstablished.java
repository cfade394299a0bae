package org.ipfund.submission.library;

import java.util.List;
import java.util.UUID;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;
import org.ipfund.platform.value.Money;

/** An approved demand line became a project that money can follow. */
public record ProjectEstablished(
    UUID projectId,
    UUID demandId,
    int lineNo,
    String name,
    UUID unitId,
    String regionCode,
    int budgetYear,
    Money amount,
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
        List.of(
            Link.to("project", project.projectId()),
            Link.to("demand", project.demandId()),
            Link.to("round", project.roundId()),
            Link.to("unit", project.unitId()),
            Link.to("region", project.regionCode()),
            Link.to("consolidation", project.consolidationId())));
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
