package org.ipfund.submission.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.http.Etags;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.submission.demand.Demand;
import org.ipfund.submission.demand.DemandLine;
import org.ipfund.submission.demand.Demands;
import org.ipfund.submission.inbound.KnownUnits;
import org.ipfund.submission.library.Establishment;
import org.ipfund.submission.library.Library;
import org.ipfund.submission.ownership.Permits;

/**
 * Approves a package: its demands are decided, its lines become projects and everything is told, in
 * one transaction.
 */
@ApplicationScoped
public class ApprovalService {

  private final ConsolidationRepository consolidations;
  private final ConsolidationReader reader;
  private final MergeStore store;
  private final Demands demands;
  private final KnownUnits units;
  private final Library library;
  private final BusinessClock clock;
  private final Outbox outbox;
  private final Audit audit;
  private final Permits permits;

  ApprovalService(
      ConsolidationRepository consolidations,
      ConsolidationReader reader,
      MergeStore store,
      Demands demands,
      KnownUnits units,
      Library library,
      BusinessClock clock,
      Outbox outbox,
      Audit audit,
      Permits permits) {
    this.consolidations = consolidations;
    this.reader = reader;
    this.store = store;
    this.demands = demands;
    this.units = units;
    this.library = library;
    this.clock = clock;
    this.outbox = outbox;
    this.audit = audit;
    this.permits = permits;
  }

  /**
   * Approves the package, which is for others than those who merged or reported it.
   *
   * @throws ProblemException 404, 412, 409 in another status, 403 for one of them
   */
  @Transactional
  public ConsolidationResponse approve(UUID id, String ifMatch) {
    Consolidation consolidation = consolidations.lock(id);
    Etags.require(ifMatch, consolidation.version());
    consolidation.require(ConsolidationAction.APPROVE);
    permits.requireApart(consolidation.preparers());
    ConsolidationResponse before = reader.find(id).orElseThrow();
    List<MergedLine> lines = store.lines(id);
    Approval approval = new Approval(id, lines, demands.lock(MergeService.demandIds(lines)));
    consolidation.approve(clock.instant());
    demands.move(
        approval.demands().values(), "decided", demand -> demand.decide(approval.taken(demand)));
    demands.decide(approval.outcomes());
    List<Establishment> projects = approval.projects();
    tellDemands(approval, projects);
    library.establish(projects);
    ConsolidationResponse after = reader.find(id).orElseThrow();
    audit.record("approved", "consolidation", id, before, after);
    return after;
  }

  private void tellDemands(Approval approval, List<Establishment> projects) {
    Map<UUID, List<Establishment>> byDemand =
        projects.stream()
            .sorted(Comparator.comparing(Establishment::lineNo))
            .collect(
                Collectors.groupingBy(Establishment::demandId, TreeMap::new, Collectors.toList()));
    Map<UUID, List<DemandLine>> lines = demands.lines(byDemand.keySet());
    Map<UUID, String> names =
        units.names(approval.demands().values().stream().map(Demand::unitId).toList());
    byDemand.forEach(
        (id, established) -> {
          Demand demand = approval.demands().get(id);
          outbox.append(
              approval.event(demand, names.get(demand.unitId()), established, lines.get(id)));
        });
  }
}
