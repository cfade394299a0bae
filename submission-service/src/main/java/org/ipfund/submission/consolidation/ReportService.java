package org.ipfund.submission.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.RuleStage;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.submission.demand.Demand;
import org.ipfund.submission.demand.Demands;
import org.ipfund.submission.demand.Finding;
import org.ipfund.submission.merge.MergedLine;
import org.ipfund.submission.ownership.Permits;

/** Sends a package to the province, and back to the city. */
@ApplicationScoped
public class ReportService {

  private final ConsolidationRepository consolidations;
  private final ConsolidationReader reader;
  private final MergeStore store;
  private final Demands demands;
  private final BusinessClock clock;
  private final Outbox outbox;
  private final Audit audit;
  private final Permits permits;

  ReportService(
      ConsolidationRepository consolidations,
      ConsolidationReader reader,
      MergeStore store,
      Demands demands,
      BusinessClock clock,
      Outbox outbox,
      Audit audit,
      Permits permits) {
    this.consolidations = consolidations;
    this.reader = reader;
    this.store = store;
    this.demands = demands;
    this.clock = clock;
    this.outbox = outbox;
    this.audit = audit;
    this.permits = permits;
  }

  /**
   * Sends the package, which is for others than those who merged it. From now on the province sees
   * it and its demands ({@code N23-27}).
   *
   * @throws ProblemException 404, 412, 409 in another status, 403 for one of them, 422 for stale
   *     sources and by rules that refuse at reporting
   */
  @Transactional
  public ConsolidationResponse report(UUID id, String ifMatch) {
    Consolidation consolidation = consolidations.lock(id);
    Etags.require(ifMatch, consolidation.version());
    consolidation.require(ConsolidationAction.REPORT);
    permits.requireApart(consolidation.preparers());
    List<MergedLine> lines = store.lines(id);
    Map<UUID, Demand> sources = demands.lock(PackageLines.demandIds(lines));
    requireReportable(lines, sources);
    ConsolidationResponse before = read(id);
    consolidation.report(clock.instant(), permits.who());
    demands.move(sources.values(), "reported", Demand::report);
    store.follow(consolidation);
    outbox.append(PackageReported.of(consolidation, sources.keySet()));
    return tell("reported", id, before);
  }

  /**
   * Sends the package back to the city, with a reason. What the province has seen it goes on seeing
   * until the city changes it.
   *
   * @throws ProblemException 404, 412, 409 in another status
   */
  @Transactional
  public ConsolidationResponse giveBack(UUID id, String ifMatch, String reason) {
    Consolidation consolidation = consolidations.lock(id);
    Etags.require(ifMatch, consolidation.version());
    consolidation.require(ConsolidationAction.RETURN);
    ConsolidationResponse before = read(id);
    consolidation.giveBack(reason);
    Map<UUID, Demand> sources = demands.lock(PackageLines.demandIds(store.lines(id)));
    demands.move(sources.values(), "sent back", demand -> sendBack(demand, consolidation));
    return tell("returned", id, before);
  }

  /** A demand that lies in another city by now is that one's to merge. */
  private static void sendBack(Demand demand, Consolidation from) {
    demand.sendBack();
    if (!demand.belonging().scope().startsWith(from.belonging().scope())) {
      demand.release();
    }
  }

  private void requireReportable(List<MergedLine> lines, Map<UUID, Demand> sources) {
    Map<UUID, Staleness.Now> now =
        sources.values().stream().collect(Collectors.toMap(Demand::id, Staleness.Now::of));
    List<Violation> violations = new ArrayList<>(Staleness.check(lines, now));
    for (Demand demand : sources.values()) {
      demands.findings(demand).stream()
          .filter(finding -> finding.refusesAt(RuleStage.REPORT))
          .map(Finding::violation)
          .map(v -> in(demand, v))
          .forEach(violations::add);
    }
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
  }

  private static Violation in(Demand demand, Violation violation) {
    return new Violation(
        "/demands/" + demand.id() + violation.pointer(),
        violation.rule(),
        violation.message(),
        violation.remedy());
  }

  private ConsolidationResponse read(UUID id) {
    return reader.find(id).orElseThrow();
  }

  private ConsolidationResponse tell(String action, UUID id, ConsolidationResponse before) {
    ConsolidationResponse after = read(id);
    audit.record(action, "consolidation", id, before, after);
    return after;
  }
}
