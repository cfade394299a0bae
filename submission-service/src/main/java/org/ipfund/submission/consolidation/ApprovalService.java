package org.ipfund.submission.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.submission.demand.Demand;
import org.ipfund.submission.demand.Demands;
import org.ipfund.submission.library.Award;
import org.ipfund.submission.library.Awards;
import org.ipfund.submission.merge.MergedLine;
import org.ipfund.submission.ownership.Permits;
import org.ipfund.submission.reference.Units;

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
  private final Units units;
  private final Awards awards;
  private final BusinessClock clock;
  private final Audit audit;
  private final Permits permits;

  ApprovalService(
      ConsolidationRepository consolidations,
      ConsolidationReader reader,
      MergeStore store,
      Demands demands,
      Units units,
      Awards awards,
      BusinessClock clock,
      Audit audit,
      Permits permits) {
    this.consolidations = consolidations;
    this.reader = reader;
    this.store = store;
    this.demands = demands;
    this.units = units;
    this.awards = awards;
    this.clock = clock;
    this.audit = audit;
    this.permits = permits;
  }

  /**
   * Approves the package, which is for others than those who merged or reported it.
   *
   * @throws ProblemException 404, 412, 409 in another status, 403 for one of them, 422 when nobody
   *     receives for one of its demands or the city decides more than its lump sum
   */
  @Transactional
  public ConsolidationResponse approve(UUID id, String ifMatch) {
    Consolidation consolidation = consolidations.lock(id);
    Etags.require(ifMatch, consolidation.version());
    consolidation.require(ConsolidationAction.APPROVE);
    permits.requireApart(consolidation.preparers());
    ConsolidationResponse before = reader.find(id).orElseThrow();
    List<MergedLine> lines = store.lines(id);
    Approval approval =
        new Approval(
            id, consolidation.unitId(), lines, demands.lock(PackageLines.demandIds(lines)));
    consolidation.approve(clock.instant());
    demands.move(
        approval.demands().values(), "decided", demand -> demand.decide(approval.taken(demand)));
    demands.decide(approval.outcomes());
    awards.grant(awards(approval));
    ConsolidationResponse after = reader.find(id).orElseThrow();
    audit.record("approved", "consolidation", id, before, after);
    return after;
  }

  private List<Award> awards(Approval approval) {
    Map<UUID, Demand> approved = approval.demands();
    return approval.awards(
        demands.lines(approved.keySet()),
        units.names(approved.values().stream().map(Demand::unitId).toList()));
  }
}
