package org.ipfund.catalog.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.form.Forms;
import org.ipfund.catalog.region.Province;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.guard.Separation;
import org.ipfund.platform.http.Etags;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.http.Violation;
import org.ipfund.platform.value.BusinessClock;

/** Opens, publishes and closes rounds. */
@ApplicationScoped
public class RoundService {

  private final RoundRepository rounds;
  private final Forms forms;
  private final Outbox outbox;
  private final Audit audit;
  private final BusinessClock clock;
  private final Province province;
  private final RoundActions actions;
  private final Separation separation;
  private final Caller caller;

  RoundService(
      RoundRepository rounds,
      Forms forms,
      Outbox outbox,
      Audit audit,
      BusinessClock clock,
      Province province,
      RoundActions actions,
      Separation separation,
      Caller caller) {
    this.province = province;
    this.actions = actions;
    this.separation = separation;
    this.caller = caller;
    this.rounds = rounds;
    this.forms = forms;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Opens a round as a draft.
   *
   * @throws ProblemException 422 when its dates or forms contradict each other
   */
  @Transactional
  public RoundResponse open(RoundRequest request) {
    province.require();
    List<Violation> violations = RoundRules.check(request);
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
    Round round = new Round(request, province.scope(), caller.name());
    rounds.persistAndFlush(round);
    forms.add(round.id(), request.forms());
    return note("opened", round, null);
  }

  /**
   * Publishes a draft; one that is history closes at once.
   *
   * @throws ProblemException 404, 412, 428, 409 when it is no draft, or 403 when the caller opened
   *     or filled it
   */
  @Transactional
  public RoundResponse publish(UUID id, String ifMatch) {
    Round round = rounds.lock(id);
    Etags.require(ifMatch, round.version());
    separation.require(round.preparers());
    RoundResponse before = RoundResponse.from(round, actions);
    round.publish(clock.instant());
    outbox.append(RoundPublished.of(round, forms.of(id)));
    if (round.history()) {
      round.close();
      outbox.append(RoundClosed.of(round));
    }
    rounds.flush();
    return note("published", round, before);
  }

  /** Closes what is due, each round once among all replicas; returns how many this one closed. */
  @Transactional
  public int closeDue() {
    List<Round> due = rounds.lockDue(clock.instant());
    for (Round round : due) {
      RoundResponse before = RoundResponse.from(round, actions);
      round.close();
      rounds.flush();
      outbox.append(RoundClosed.of(round));
      note("closed", round, before);
    }
    return due.size();
  }

  private RoundResponse note(String action, Round round, RoundResponse before) {
    RoundResponse after = RoundResponse.from(round, actions);
    audit.record(action, "round", round.id(), before, after);
    return after;
  }
}
