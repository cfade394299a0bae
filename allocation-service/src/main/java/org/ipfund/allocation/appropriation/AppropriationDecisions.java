package org.ipfund.allocation.appropriation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.guard.Separation;
import org.ipfund.platform.problem.ProblemException;

/** A second person decides on an appropriation that one has entered (双人复核). */
@ApplicationScoped
public class AppropriationDecisions {

  private final AppropriationRepository appropriations;
  private final SourceAccounts sources;
  private final AppropriationViews views;
  private final Separation separation;
  private final Caller caller;
  private final Audit audit;

  AppropriationDecisions(
      AppropriationRepository appropriations,
      SourceAccounts sources,
      AppropriationViews views,
      Separation separation,
      Caller caller,
      Audit audit) {
    this.appropriations = appropriations;
    this.sources = sources;
    this.views = views;
    this.separation = separation;
    this.caller = caller;
    this.audit = audit;
  }

  /**
   * Puts what another has entered in force and opens the account its notices draw on.
   *
   * @throws ProblemException 404, 412, 428, 403 for who entered it, 409 when it is decided
   */
  @Transactional
  public AppropriationFacts approve(UUID id, String ifMatch) {
    Appropriation entered = byAnother(id, ifMatch);
    AppropriationFacts before = views.of(entered.state());
    entered.approve(sources.open(entered), caller.name());
    return tell("approved", entered, before);
  }

  /**
   * Refuses what another has entered; the year and fund are free again.
   *
   * @throws ProblemException as for {@link #approve}
   */
  @Transactional
  public AppropriationFacts reject(UUID id, String ifMatch, RefusalRequest request) {
    Appropriation entered = byAnother(id, ifMatch);
    AppropriationFacts before = views.of(entered.state());
    entered.reject(request.reason(), caller.name());
    return tell("rejected", entered, before);
  }

  /**
   * Takes back what is not in force yet; who entered it may, too.
   *
   * @throws ProblemException 404, 412, 428, 409 when it is decided
   */
  @Transactional
  public AppropriationFacts withdraw(UUID id, String ifMatch) {
    Appropriation entered = open(id, ifMatch);
    AppropriationFacts before = views.of(entered.state());
    entered.withdraw(caller.name());
    return tell("withdrawn", entered, before);
  }

  private Appropriation byAnother(UUID id, String ifMatch) {
    Appropriation entered = open(id, ifMatch);
    separation.require(List.of(entered.preparedBy()));
    return entered;
  }

  private Appropriation open(UUID id, String ifMatch) {
    Appropriation entered = appropriations.lock(id);
    Etags.require(ifMatch, entered.version());
    entered.requirePrepared();
    return entered;
  }

  private AppropriationFacts tell(String action, Appropriation decided, AppropriationFacts before) {
    appropriations.flush();
    AppropriationFacts after = views.of(decided.state());
    audit.record(action, "appropriation", decided.id(), before, after);
    return after;
  }
}
