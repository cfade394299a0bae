package org.ipfund.allocation.appropriation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.guard.Separation;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.BusinessClock;

/** A second person decides on another ceiling that one has entered (双人复核). */
@ApplicationScoped
public class CeilingChangeDecisions {

  private final Appropriations appropriations;
  private final CeilingChanges changes;
  private final Ceilings ceilings;
  private final CeilingChangeViews views;
  private final Separation separation;
  private final Audit audit;
  private final BusinessClock clock;

  CeilingChangeDecisions(
      Appropriations appropriations,
      CeilingChanges changes,
      Ceilings ceilings,
      CeilingChangeViews views,
      Separation separation,
      Audit audit,
      BusinessClock clock) {
    this.appropriations = appropriations;
    this.changes = changes;
    this.ceilings = ceilings;
    this.views = views;
    this.separation = separation;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Puts in force what another has entered.
   *
   * @throws ProblemException 404, 412, 428, 403 for who entered it, 409 when it is decided, 422
   *     when more has been issued meanwhile
   */
  @Transactional
  public CeilingChangeFacts approve(UUID appropriation, UUID id, String ifMatch) {
    CeilingChange before = byAnother(appropriation, id, ifMatch);
    return keep("approved", ceilings.inForce(before), before);
  }

  /**
   * Refuses what another has entered.
   *
   * @throws ProblemException as for {@link #approve}
   */
  @Transactional
  public CeilingChangeFacts reject(
      UUID appropriation, UUID id, String ifMatch, RefusalRequest request) {
    CeilingChange before = byAnother(appropriation, id, ifMatch);
    return keep(
        "rejected", decided(before, AppropriationStatus.REJECTED, request.reason()), before);
  }

  /**
   * Takes back what is not in force yet; who entered it may, too.
   *
   * @throws ProblemException 404, 412, 428, 409 when it is decided
   */
  @Transactional
  public CeilingChangeFacts withdraw(UUID appropriation, UUID id, String ifMatch) {
    CeilingChange before = open(appropriation, id, ifMatch);
    return keep("withdrawn", decided(before, AppropriationStatus.WITHDRAWN, null), before);
  }

  private CeilingChange decided(CeilingChange before, AppropriationStatus status, String why) {
    return before.decided(status, clock.instant(), why);
  }

  private CeilingChange byAnother(UUID appropriation, UUID id, String ifMatch) {
    CeilingChange entered = open(appropriation, id, ifMatch);
    separation.require(List.of(entered.preparedBy()));
    return entered;
  }

  /** The appropriation's row lock keeps it to one decision. */
  private CeilingChange open(UUID appropriation, UUID id, String ifMatch) {
    appropriations.lock(appropriation);
    CeilingChange entered = changes.get(appropriation, id);
    Etags.require(ifMatch, entered.version());
    entered.requirePrepared();
    return entered;
  }

  private CeilingChangeFacts keep(String action, CeilingChange after, CeilingChange before) {
    changes.decide(after);
    CeilingChangeFacts facts = views.of(after);
    audit.record(action, "appropriation-change", after.id(), views.of(before), facts);
    return facts;
  }
}
