package org.ipfund.allocation.appropriation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.guard.Separation;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.problem.ProblemException;

/** A second person decides on an appropriation that one has entered (双人复核). */
@ApplicationScoped
public class AppropriationDecisions {

  private final Appropriations appropriations;
  private final SourceAccounts sources;
  private final AppropriationViews views;
  private final Separation separation;
  private final Audit audit;

  AppropriationDecisions(
      Appropriations appropriations,
      SourceAccounts sources,
      AppropriationViews views,
      Separation separation,
      Audit audit) {
    this.appropriations = appropriations;
    this.sources = sources;
    this.views = views;
    this.separation = separation;
    this.audit = audit;
  }

  /**
   * Puts what another has entered in force and opens the account its notices draw on.
   *
   * @throws ProblemException 404, 412, 428, 403 for who entered it, 409 when it is decided
   */
  @Transactional
  public AppropriationFacts approve(UUID id, String ifMatch) {
    Appropriation before = byAnother(id, ifMatch);
    return keep("approved", before.inForce(sources.open(before)), before);
  }

  /**
   * Refuses what another has entered; the year and fund are free again.
   *
   * @throws ProblemException as for {@link #approve}
   */
  @Transactional
  public AppropriationFacts reject(UUID id, String ifMatch, RefusalRequest request) {
    Appropriation before = byAnother(id, ifMatch);
    return keep("rejected", before.rejected(request.reason()), before);
  }

  /**
   * Takes back what is not in force yet; who entered it may, too.
   *
   * @throws ProblemException 404, 412, 428, 409 when it is decided
   */
  @Transactional
  public AppropriationFacts withdraw(UUID id, String ifMatch) {
    Appropriation before = open(id, ifMatch);
    return keep("withdrawn", before.withdrawn(), before);
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

  private AppropriationFacts keep(String action, Appropriation after, Appropriation before) {
    appropriations.decide(after);
    AppropriationFacts facts = views.of(after);
    audit.record(action, "appropriation", after.id(), views.of(before), facts);
    return facts;
  }
}
