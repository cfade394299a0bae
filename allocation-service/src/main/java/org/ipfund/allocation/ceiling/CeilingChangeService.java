package org.ipfund.allocation.ceiling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.allocation.appropriation.Appropriation;
import org.ipfund.allocation.appropriation.AppropriationRepository;
import org.ipfund.allocation.ledger.Ledger;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.BusinessClock;

/** Enters another ceiling of an appropriation that is in force; another person approves it. */
@ApplicationScoped
public class CeilingChangeService {

  private final AppropriationRepository appropriations;
  private final Ceilings ceilings;
  private final CeilingChangeViews views;
  private final Ledger ledger;
  private final Caller caller;
  private final Audit audit;
  private final BusinessClock clock;

  CeilingChangeService(
      AppropriationRepository appropriations,
      Ceilings ceilings,
      CeilingChangeViews views,
      Ledger ledger,
      Caller caller,
      Audit audit,
      BusinessClock clock) {
    this.appropriations = appropriations;
    this.ceilings = ceilings;
    this.views = views;
    this.ledger = ledger;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Enters it; nothing counts it until another person approves it.
   *
   * @throws ProblemException 404, 412, 428, 409 when the appropriation is not in force, another
   *     change of it waits, or the document was used, 422 below what is issued
   */
  @Transactional
  public CeilingChangeFacts enter(UUID id, String ifMatch, CeilingChangeRequest request) {
    Appropriation now = appropriations.lock(id);
    Etags.require(ifMatch, now.version());
    now.requireInForce();
    List<Violation> violations =
        CeilingRules.check(request.amount(), now.amount(), ledger.issued(now.sourceAccountId()));
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
    CeilingChange entered = new CeilingChange(now, request, caller.name(), clock.instant());
    ceilings.enter(entered, now);
    CeilingChangeFacts facts = views.of(entered.state());
    audit.record("entered", "appropriation-change", entered.id(), null, facts);
    return facts;
  }
}
