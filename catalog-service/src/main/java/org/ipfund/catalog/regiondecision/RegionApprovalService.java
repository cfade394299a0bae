package org.ipfund.catalog.regiondecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.guard.Separation;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.BusinessClock;

/** Decides on what another has prepared for a region. */
@ApplicationScoped
public class RegionApprovalService {

  private final RegionDecisionRepository decisions;
  private final RegionEffect effect;
  private final RegionDecisionChanges told;
  private final Separation separation;
  private final BusinessClock clock;

  RegionApprovalService(
      RegionDecisionRepository decisions,
      RegionEffect effect,
      RegionDecisionChanges told,
      Separation separation,
      BusinessClock clock) {
    this.decisions = decisions;
    this.effect = effect;
    this.told = told;
    this.separation = separation;
    this.clock = clock;
  }

  /**
   * Lets it take effect, in the same transaction.
   *
   * @throws ProblemException 404, 412, 428, 409 when it was decided or the region has ended
   *     meanwhile, 403 for who prepared it, 422 when it is against the rules by now
   */
  @Transactional
  public RegionDecisionResponse approve(UUID id, String ifMatch) {
    RegionDecision decision = lock(id, ifMatch);
    RegionDecisionFacts before = decision.facts();
    separation.require(List.of(before.preparedBy()));
    effect.carryOut(before);
    decision.approve(clock.instant());
    return keep("approved", decision, before);
  }

  /**
   * Leaves the region as it is; who prepared it takes it back so, too.
   *
   * @throws ProblemException 404, 412, 428, 409 when it was decided
   */
  @Transactional
  public RegionDecisionResponse reject(UUID id, String ifMatch) {
    RegionDecision decision = lock(id, ifMatch);
    RegionDecisionFacts before = decision.facts();
    decision.reject(clock.instant());
    return keep("rejected", decision, before);
  }

  private RegionDecision lock(UUID id, String ifMatch) {
    RegionDecision decision = decisions.lock(id, ifMatch);
    decision.requireWaiting();
    return decision;
  }

  private RegionDecisionResponse keep(
      String action, RegionDecision decided, RegionDecisionFacts before) {
    decisions.flush();
    return told.of(action, decided.facts(), before);
  }
}
