package org.ipfund.submission.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.platform.event.Link;
import org.ipfund.submission.demand.Demand;
import org.ipfund.submission.demand.DemandApproved;
import org.ipfund.submission.demand.DemandApproved.Target;

/** Words what was granted: its sub-projects, and the event that tells of it. */
final class AwardOutcome {

  private AwardOutcome() {}

  /** One sub-project for every line of which something was taken. */
  static List<Establishment> lines(ReceivedAward placed, FundProject fundProject) {
    return placed.award().lines().stream()
        .map(line -> Establishment.of(placed, line, fundProject.id()))
        .toList();
  }

  /** The event of an approved demand; the first of its sub-projects stands for it. */
  static DemandApproved event(
      ReceivedAward placed, FundProject fundProject, List<Establishment> projects) {
    Award award = placed.award();
    Demand demand = award.demand();
    Establishment first = projects.get(0);
    return new DemandApproved(
        demand.id(),
        demand.roundId(),
        demand.budgetYear(),
        demand.formCode(),
        demand.unitId(),
        award.unitName(),
        demand.regionCode(),
        first.projectId(),
        first.name(),
        award.total(),
        demand.overallGoal(),
        demand.header(),
        targets(award),
        placed.terms().fundCode(),
        placed.route().name(),
        fundProject.id(),
        fundProject.name(),
        placed.receipt().regionCode(),
        placed.receipt().unitId(),
        placed.receipt().unitName(),
        placed.added(),
        told(award, projects),
        placed.terms().roundTitle(),
        links(award, fundProject, projects));
  }

  private static List<Target> targets(Award award) {
    Map<Integer, Award.Taken> taken =
        award.lines().stream().collect(Collectors.toMap(Award.Taken::lineNo, line -> line));
    return award.filed().stream()
        .filter(line -> taken.containsKey(line.lineNo()))
        .flatMap(line -> line.indicators().stream().map(i -> Target.of(line.lineNo(), i)))
        .toList();
  }

  /** Names as they were filed: so the event's size is known when they are saved. */
  private static List<DemandApproved.Line> told(Award award, List<Establishment> projects) {
    Map<Integer, String> names = new HashMap<>();
    award.filed().forEach(line -> names.put(line.lineNo(), line.name()));
    return projects.stream()
        .map(
            p ->
                new DemandApproved.Line(
                    p.lineNo(), p.projectId(), names.get(p.lineNo()), p.amount()))
        .toList();
  }

  private static List<Link> links(
      Award award, FundProject fundProject, List<Establishment> projects) {
    Demand demand = award.demand();
    List<Link> links = new ArrayList<>();
    links.add(Link.to("demand", demand.id()));
    links.add(Link.to("round", demand.roundId()));
    links.add(Link.to("unit", demand.unitId()));
    links.add(Link.to("region", demand.regionCode()));
    links.add(Link.to("fund-project", fundProject.id()));
    UUID packaged = award.consolidationId();
    if (packaged != null) {
      links.add(Link.to("consolidation", packaged));
    }
    projects.forEach(project -> links.add(Link.to("project", project.projectId())));
    return links;
  }
}
