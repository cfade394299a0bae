package org.ipfund.catalog.regiondecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.ipfund.catalog.region.Province;
import org.ipfund.catalog.region.RegionClosureRequest;
import org.ipfund.catalog.region.RegionMoveRequest;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.guard.FourEyes;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.BusinessClock;

/**
 * Prepares that a region ends or moves. Where one person is enough it takes effect at once, but not
 * by whoever could not approve it: a system client.
 */
@ApplicationScoped
public class RegionDecisionService {

  private final RegionDecisionRepository decisions;
  private final RegionEffect effect;
  private final RegionDecisionChanges told;
  private final Province province;
  private final FourEyes fourEyes;
  private final BusinessClock clock;
  private final Caller caller;

  RegionDecisionService(
      RegionDecisionRepository decisions,
      RegionEffect effect,
      RegionDecisionChanges told,
      Province province,
      FourEyes fourEyes,
      BusinessClock clock,
      Caller caller) {
    this.decisions = decisions;
    this.effect = effect;
    this.told = told;
    this.province = province;
    this.fourEyes = fourEyes;
    this.clock = clock;
    this.caller = caller;
  }

  /**
   * Asks to end a region.
   *
   * @throws ProblemException 403 outside the province, 404, 412, 428, 409 when it has ended or
   *     another decision on it waits, 422 by the rules
   */
  @Transactional
  public RegionDecisionResponse close(String code, String ifMatch, RegionClosureRequest closure) {
    RegionDecision prepared =
        new RegionDecision(code, closure, province.scope(), caller.name(), clock.instant());
    return take(prepared, ifMatch, "region-closure");
  }

  /**
   * Asks to put a region under other parents.
   *
   * @throws ProblemException 403 outside the province, 404, 412, 428, 409 when it has ended or
   *     another decision on it waits, 422 by the rules
   */
  @Transactional
  public RegionDecisionResponse move(String code, String ifMatch, RegionMoveRequest move) {
    RegionDecision prepared =
        new RegionDecision(code, move, province.scope(), caller.name(), clock.instant());
    return take(prepared, ifMatch, "region-move");
  }

  private RegionDecisionResponse take(RegionDecision prepared, String ifMatch, String operation) {
    effect.check(prepared.facts(), ifMatch);
    if (fourEyes.need(operation) || !caller.may("approveRegionDecision")) {
      decisions.persistAndFlush(prepared);
      return told.of("prepared", prepared.facts(), null);
    }
    effect.carryOut(prepared.facts());
    prepared.approve(clock.instant());
    decisions.persistAndFlush(prepared);
    return told.of("approved", prepared.facts(), null);
  }
}
