package org.ipfund.submission.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.submission.demand.Demand;
import org.ipfund.submission.demand.DemandAction;
import org.ipfund.submission.demand.DemandResponse;
import org.ipfund.submission.demand.Demands;
import org.ipfund.submission.library.Award;
import org.ipfund.submission.library.Awards;
import org.ipfund.submission.line.DemandLine;
import org.ipfund.submission.ownership.Belonging;
import org.ipfund.submission.ownership.Permits;
import org.ipfund.submission.reference.Units;

/** The province decides on demands of its own units, above which no city merges them. */
@ApplicationScoped
public class DemandApprovalService {

  private static final Wording WORDS = Wording.of(DemandApprovalService.class);

  private final Demands demands;
  private final Units units;
  private final Awards awards;
  private final Permits permits;
  private final Audit audit;

  DemandApprovalService(Demands demands, Units units, Awards awards, Permits permits, Audit audit) {
    this.demands = demands;
    this.units = units;
    this.awards = awards;
    this.permits = permits;
    this.audit = audit;
  }

  /**
   * Decides on each line of the demand, which is for others than those who wrote it.
   *
   * @throws ProblemException 404, 412, 428, 409 in another status or for a unit whose city reports
   *     it, 403 for one of them, 422 when amounts do not add up or a cut has no reason
   */
  @Transactional
  public DemandResponse approve(UUID id, String ifMatch, DecisionRequest request) {
    Demand demand = lock(id);
    Etags.require(ifMatch, demand.version());
    demand.require(DemandAction.APPROVE);
    requireProvincial(demand);
    permits.requireApart(demand.preparers());
    List<DemandLine> filed = demands.lines(List.of(id)).getOrDefault(id, List.of());
    List<Violation> faults = DecisionRules.check(request, filed);
    if (!faults.isEmpty()) {
      throw ProblemException.refused(faults);
    }
    Decision decision = Decision.of(request, filed);
    demands.move(List.of(demand), "decided", one -> one.review(decision.taken()));
    demands.decide(decision.outcomes(id));
    audit.record("reviewed", "demand", id, null, decision);
    grant(demand, decision, filed);
    return demands.find(id).orElseThrow();
  }

  private void grant(Demand demand, Decision decision, List<DemandLine> filed) {
    if (!decision.awarded().isEmpty()) {
      Map<UUID, String> names = units.names(List.of(demand.unitId()));
      String name = names.get(demand.unitId());
      awards.grant(List.of(new Award(demand, name, null, null, decision.awarded(), filed)));
    }
  }

  private Demand lock(UUID id) {
    Demand demand = demands.lock(List.of(id)).get(id);
    if (demand == null) {
      throw ProblemException.notFound("项目需求", "demand", id);
    }
    return demand;
  }

  private static void requireProvincial(Demand demand) {
    if (!Belonging.isProvincial(demand.belonging().scope())) {
      throw WORDS.conflict("review-city-merges");
    }
  }
}
