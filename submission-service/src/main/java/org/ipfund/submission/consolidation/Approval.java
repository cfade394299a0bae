package org.ipfund.submission.consolidation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipfund.platform.event.Link;
import org.ipfund.platform.value.Money;
import org.ipfund.submission.demand.DecidedLine;
import org.ipfund.submission.demand.Demand;
import org.ipfund.submission.demand.DemandApproved;
import org.ipfund.submission.demand.DemandApproved.Target;
import org.ipfund.submission.demand.DemandLine;
import org.ipfund.submission.demand.LineOutcome;
import org.ipfund.submission.library.Establishment;

/** What the approval of a package makes of its demands: projects, and word of each demand. */
record Approval(UUID consolidationId, List<MergedLine> lines, Map<UUID, Demand> demands) {

  /** One project for every source line of which something was taken. */
  List<Establishment> projects() {
    List<Establishment> projects = new ArrayList<>();
    for (MergedLine line : lines) {
      for (MergedSource source : line.sources()) {
        if (source.taken().isPositive()) {
          projects.add(project(line, source));
        }
      }
    }
    return projects;
  }

  /** What was taken of a demand, yuan. */
  Money taken(Demand demand) {
    return lines.stream()
        .flatMap(line -> line.sources().stream())
        .filter(source -> source.demandId().equals(demand.id()))
        .map(MergedSource::taken)
        .reduce(Money.ZERO, Money::plus);
  }

  /** What became of every line that was merged, for its unit to see. */
  List<DecidedLine> outcomes() {
    return lines.stream()
        .flatMap(line -> line.sources().stream())
        .map(source -> new DecidedLine(source.demandId(), source.demandLineNo(), outcome(source)))
        .toList();
  }

  private static LineOutcome outcome(MergedSource source) {
    return new LineOutcome(source.taken(), source.cut(), source.rejected(), source.reason());
  }

  /** The event of an approved demand; the first of its projects stands for it. */
  DemandApproved event(
      Demand demand, String unitName, List<Establishment> projects, List<DemandLine> lines) {
    Establishment first = projects.get(0);
    return new DemandApproved(
        demand.id(),
        demand.roundId(),
        demand.budgetYear(),
        demand.formCode(),
        demand.unitId(),
        unitName,
        demand.regionCode(),
        first.projectId(),
        first.name(),
        taken(demand),
        demand.overallGoal(),
        demand.header(),
        targets(projects, lines),
        links(demand, projects));
  }

  private static List<Target> targets(List<Establishment> projects, List<DemandLine> lines) {
    Set<Integer> approved = new HashSet<>();
    projects.forEach(project -> approved.add(project.lineNo()));
    return lines.stream()
        .filter(line -> approved.contains(line.lineNo()))
        .flatMap(line -> line.indicators().stream())
        .map(Target::of)
        .toList();
  }

  private List<Link> links(Demand demand, List<Establishment> projects) {
    List<Link> links = new ArrayList<>();
    links.add(Link.to("demand", demand.id()));
    links.add(Link.to("round", demand.roundId()));
    links.add(Link.to("unit", demand.unitId()));
    links.add(Link.to("region", demand.regionCode()));
    links.add(Link.to("consolidation", consolidationId));
    projects.forEach(project -> links.add(Link.to("project", project.projectId())));
    return links;
  }

  private Establishment project(MergedLine line, MergedSource source) {
    Demand demand = demands.get(source.demandId());
    return new Establishment(
        Establishment.newProjectId(),
        line.name(),
        demand.id(),
        source.demandLineNo(),
        consolidationId,
        demand.roundId(),
        demand.unitId(),
        demand.belonging().scope(),
        demand.regionCode(),
        demand.budgetYear(),
        demand.formCode(),
        source.taken());
  }
}
