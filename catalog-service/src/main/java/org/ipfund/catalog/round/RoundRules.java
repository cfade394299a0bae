package org.ipfund.catalog.round;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.catalog.form.FormRules;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.BusinessClock;

/** What must hold of a new round beyond the shape of its request. */
final class RoundRules {

  private static final Wording WORDS = Wording.of(RoundRules.class);

  private RoundRules() {}

  /**
   * A round is published before its deadline, so that somebody can still answer; one that is
   * history after it.
   */
  static List<Violation> publishable(RoundStanding round, Instant now) {
    if (round.isTimely(now)) {
      return List.of();
    }
    OffsetDateTime deadline = round.deadlineAt().atZone(BusinessClock.ZONE).toOffsetDateTime();
    return List.of(
        round.history()
            ? WORDS.violation("/history", "round-history", deadline)
            : WORDS.violation("/printedDeadline", "round-deadline", deadline));
  }

  static List<Violation> check(RoundRequest round) {
    List<Violation> violations = new ArrayList<>();
    if (round.printedDeadline().isBefore(round.openedOn())) {
      violations.add(WORDS.violation("/printedDeadline", "round-period"));
    }
    violations.addAll(FormRules.check(round.forms()));
    return violations;
  }
}
