package org.ipfund.catalog.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.form.Forms;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;
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

  RoundService(
      RoundRepository rounds, Forms forms, Outbox outbox, Audit audit, BusinessClock clock) {
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
    List<Violation> violations = RoundRules.check(request);
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
    Round round = new Round(request);
    rounds.persistAndFlush(round);
    forms.add(round.id(), request.forms());
    return note("opened", round, null);
  }

  /**
   * Publishes a draft; one that is history closes at once.
   *
   * @throws ProblemException 404, 412, 428, or 409 when it is no draft
   */
  @Transactional
  public RoundResponse publish(UUID id, String ifMatch) {
    Round round = rounds.lock(id);
    Etags.require(ifMatch, round.version());
    RoundResponse before = RoundResponse.from(round);
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
      RoundResponse before = RoundResponse.from(round);
      round.close();
      rounds.flush();
      outbox.append(RoundClosed.of(round));
      note("closed", round, before);
    }
    return due.size();
  }

  private RoundResponse note(String action, Round round, RoundResponse before) {
    RoundResponse after = RoundResponse.from(round);
    audit.record(action, "round", round.id(), before, after);
    return after;
  }
}
