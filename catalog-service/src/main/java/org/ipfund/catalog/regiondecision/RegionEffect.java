package org.ipfund.catalog.regiondecision;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.catalog.region.RegionClosureService;
import org.ipfund.catalog.region.RegionMoveService;
import org.ipfund.platform.problem.ProblemException;

/** What a decision does to its region. */
@ApplicationScoped
class RegionEffect {

  private final RegionClosureService closures;
  private final RegionMoveService moves;

  RegionEffect(RegionClosureService closures, RegionMoveService moves) {
    this.closures = closures;
    this.moves = moves;
  }

  /**
   * Whether it could take effect on the region as it was read.
   *
   * @throws ProblemException 404, 412, 428, 409 when the region has ended, 422 by the rules
   */
  void check(RegionDecisionFacts decision, String ifMatch) {
    if (decision.closure() != null) {
      closures.check(decision.regionCode(), ifMatch, decision.closure());
    } else {
      moves.check(decision.regionCode(), ifMatch, decision.move());
    }
  }

  /**
   * Lets it take effect; what has changed since it was prepared is checked again.
   *
   * @throws ProblemException 404, 409 when the region has ended, 422 by the rules
   */
  void carryOut(RegionDecisionFacts decision) {
    if (decision.closure() != null) {
      closures.close(decision.regionCode(), decision.closure());
    } else {
      moves.move(decision.regionCode(), decision.move());
    }
  }
}
