package org.ipfund.catalog.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.form.Forms;
import org.ipfund.catalog.region.Province;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;

/** Opens, changes and withdraws drafts of rounds. */
@ApplicationScoped
public class RoundDrafts {

  private final RoundRepository rounds;
  private final Forms forms;
  private final Catalogue catalogue;
  private final Province province;
  private final RoundActions actions;
  private final Audit audit;
  private final Caller caller;

  RoundDrafts(
      RoundRepository rounds,
      Forms forms,
      Catalogue catalogue,
      Province province,
      RoundActions actions,
      Audit audit,
      Caller caller) {
    this.rounds = rounds;
    this.forms = forms;
    this.catalogue = catalogue;
    this.province = province;
    this.actions = actions;
    this.audit = audit;
    this.caller = caller;
  }

  /**
   * Opens a round as a draft.
   *
   * @throws ProblemException 422 when its dates or forms contradict each other
   */
  @Transactional
  public RoundResponse open(RoundRequest request) {
    province.require();
    requireSound(request);
    Round round = new Round(request, province.scope(), caller.name());
    rounds.persistAndFlush(round);
    forms.add(round.id(), request.forms());
    RoundResponse opened = RoundResponse.from(round, actions);
    audit.record("opened", "round", round.id(), null, opened);
    return opened;
  }

  /**
   * Replaces a draft's head and forms; its catalogue stays.
   *
   * @throws ProblemException 404, 412, 428, 409 when it is no draft, 422 as for {@link #open}
   */
  @Transactional
  public RoundResponse change(UUID id, String ifMatch, RoundRequest request) {
    Round round = draft(id, ifMatch);
    requireSound(request);
    RoundResponse before = RoundResponse.from(round, actions);
    round.become(request);
    round.preparedBy(caller.name());
    forms.delete(id);
    rounds.flush();
    forms.add(id, request.forms());
    RoundResponse after = RoundResponse.from(round, actions);
    audit.record("changed", "round", id, before, after);
    return after;
  }

  /**
   * Withdraws a draft with all that belongs to it; its document number is free again.
   *
   * @throws ProblemException 404, 412, 428, 409 when it is no draft
   */
  @Transactional
  public void delete(UUID id, String ifMatch) {
    Round round = draft(id, ifMatch);
    audit.record("deleted", "round", id, RoundResponse.from(round, actions), null);
    catalogue.delete(id);
    forms.delete(id);
    rounds.delete(round);
  }

  private Round draft(UUID id, String ifMatch) {
    Round round = rounds.lock(id);
    Etags.require(ifMatch, round.version());
    round.require(RoundStatus.DRAFT);
    return round;
  }

  private static void requireSound(RoundRequest request) {
    List<Violation> violations = RoundRules.check(request);
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
  }
}
