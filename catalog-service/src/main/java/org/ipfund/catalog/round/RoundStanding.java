package org.ipfund.catalog.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.ipfund.platform.value.Text;

/**
 * What decides which action a round allows now, by whomever.
 *
 * @param preparers who opened, changed or filled it: they do not publish it
 */
record RoundStanding(
    RoundStatus status,
    boolean history,
    LocalDate openedOn,
    Instant deadlineAt,
    Collection<String> preparers) {

  private static final Text AHEAD = new Text("已发布，尚未开始受理", "published, not open for demands yet");

  static RoundStanding of(Round round) {
    return new RoundStanding(
        round.status(), round.history(), round.openedOn(), round.deadlineAt(), round.preparers());
  }

  /** What its status is called on this day: what is published may open later. */
  Text label(LocalDate today) {
    return status == RoundStatus.PUBLISHED && today.isBefore(openedOn) ? AHEAD : status.label();
  }

  /** The actions open to this person at this instant, as far as its roles include them. */
  List<RoundAction> actions(String person, Instant now) {
    return status.actions().stream().filter(action -> isOpen(action, person, now)).toList();
  }

  private boolean isOpen(RoundAction action, String person, Instant now) {
    return switch (action) {
      case PUBLISH -> isTimely(now) && !preparers.contains(person);
      case EXTEND -> !history;
      default -> true;
    };
  }

  /** A round is published before its deadline, one that is history after it. */
  boolean isTimely(Instant now) {
    return history != now.isBefore(deadlineAt);
  }
}
