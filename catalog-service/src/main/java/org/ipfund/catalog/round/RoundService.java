package org.ipfund.catalog.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.guard.Separation;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.BusinessClock;

/** Publishes and closes rounds. */
@ApplicationScoped
public class RoundService {

  private final RoundRepository rounds;
  private final Solicitation solicitation;
  private final Audit audit;
  private final BusinessClock clock;
  private final RoundActions actions;
  private final Separation separation;

  RoundService(
      RoundRepository rounds,
      Solicitation solicitation,
      Audit audit,
      BusinessClock clock,
      RoundActions actions,
      Separation separation) {
    this.actions = actions;
    this.separation = separation;
    this.rounds = rounds;
    this.solicitation = solicitation;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Publishes a draft; one that is history closes at once.
   *
   * @throws ProblemException 404, 412, 428, 409 when it is no draft, 403 when the caller opened,
   *     changed or filled it, 422 after its deadline (before it, of one that is history) or when a
   *     form takes a category that the catalogue has not
   */
  @Transactional
  public RoundResponse publish(UUID id, String ifMatch) {
    Round round = rounds.lock(id);
    Etags.require(ifMatch, round.version());
    separation.require(round.preparers());
    round.require(RoundStatus.DRAFT);
    Solicitation.Content content = solicitation.of(id);
    requirePublishable(round, content);
    RoundResponse before = RoundResponse.from(round, actions);
    round.publish(clock.instant());
    solicitation.published(round, content);
    if (round.history()) {
      round.close();
      solicitation.closed(round);
    }
    rounds.flush();
    return note("published", round, before);
  }

  private void requirePublishable(Round round, Solicitation.Content content) {
    List<Violation> violations =
        new ArrayList<>(RoundRules.publishable(RoundStanding.of(round), clock.instant()));
    violations.addAll(content.faults());
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
  }

  /** Closes what is due, each round once among all replicas; returns how many this one closed. */
  @Transactional
  public int closeDue() {
    List<Round> due = rounds.lockDue(clock.instant());
    for (Round round : due) {
      RoundResponse before = RoundResponse.from(round, actions);
      round.close();
      rounds.flush();
      solicitation.closed(round);
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
