package org.ipfund.allocation.ceiling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.allocation.appropriation.Appropriation;
import org.ipfund.allocation.appropriation.AppropriationRepository;
import org.ipfund.allocation.appropriation.RefusalRequest;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.guard.Separation;
import org.ipfund.platform.problem.ProblemException;

/** A second person decides on another ceiling that one has entered (双人复核). */
@ApplicationScoped
public class CeilingChangeDecisions {

  private final AppropriationRepository appropriations;
  private final CeilingChangeRepository changes;
  private final Ceilings ceilings;
  private final CeilingChangeViews views;
  private final Separation separation;
  private final Audit audit;

  CeilingChangeDecisions(
      AppropriationRepository appropriations,
      CeilingChangeRepository changes,
      Ceilings ceilings,
      CeilingChangeViews views,
      Separation separation,
      Audit audit) {
    this.appropriations = appropriations;
    this.changes = changes;
    this.ceilings = ceilings;
    this.views = views;
    this.separation = separation;
    this.audit = audit;
  }

  /**
   * Puts in force what another has entered.
   *
   * @throws ProblemException 404, 412, 428, 403 for who entered it, 409 when it is decided, 422
   *     when more has been issued meanwhile
   */
  @Transactional
  public CeilingChangeFacts approve(UUID appropriation, UUID id, String ifMatch) {
    Appropriation of = appropriations.lock(appropriation);
    CeilingChange entered = byAnother(of, id, ifMatch);
    CeilingChangeFacts before = views.of(entered.state());
    ceilings.putInForce(entered, of);
    return tell("approved", entered, before);
  }

  /**
   * Refuses what another has entered.
   *
   * @throws ProblemException as for {@link #approve}
   */
  @Transactional
  public CeilingChangeFacts reject(
      UUID appropriation, UUID id, String ifMatch, RefusalRequest request) {
    CeilingChange entered = byAnother(appropriations.lock(appropriation), id, ifMatch);
    CeilingChangeFacts before = views.of(entered.state());
    ceilings.reject(entered, request.reason());
    return tell("rejected", entered, before);
  }

  /**
   * Takes back what is not in force yet; who entered it may, too.
   *
   * @throws ProblemException 404, 412, 428, 409 when it is decided
   */
  @Transactional
  public CeilingChangeFacts withdraw(UUID appropriation, UUID id, String ifMatch) {
    CeilingChange entered = open(appropriations.lock(appropriation), id, ifMatch);
    CeilingChangeFacts before = views.of(entered.state());
    ceilings.withdraw(entered);
    return tell("withdrawn", entered, before);
  }

  private CeilingChange byAnother(Appropriation locked, UUID id, String ifMatch) {
    CeilingChange entered = open(locked, id, ifMatch);
    separation.require(List.of(entered.preparedBy()));
    return entered;
  }

  /** The appropriation's row lock keeps it to one decision. */
  private CeilingChange open(Appropriation locked, UUID id, String ifMatch) {
    CeilingChange entered = changes.of(locked.id(), id);
    Etags.require(ifMatch, entered.version());
    entered.requirePrepared();
    return entered;
  }

  private CeilingChangeFacts tell(String action, CeilingChange decided, CeilingChangeFacts before) {
    CeilingChangeFacts after = views.of(decided.state());
    audit.record(action, "appropriation-change", decided.id(), before, after);
    return after;
  }
}
