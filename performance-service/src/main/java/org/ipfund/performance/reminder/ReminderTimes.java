package org.ipfund.performance.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a body is told that it owes reports: tracking is lasting (SB-081). Pure.
 *
 * @param before how long before the deadline it is reminded
 * @param after how long after the deadline the office is told
 */
record ReminderTimes(Duration before, Duration after) {

  /** What is told at this moment, if anything; what was passed over is not told any more. */
  Optional<ReminderKind> at(Instant now, Instant deadline) {
    if (!now.isBefore(deadline.plus(after))) {
      return Optional.of(ReminderKind.ESCALATION);
    }
    if (!now.isBefore(deadline)) {
      return Optional.of(ReminderKind.OVERDUE);
    }
    return now.isBefore(deadline.minus(before))
        ? Optional.empty()
        : Optional.of(ReminderKind.REMINDER);
  }

  /** No call whose deadline lies later is told of now. */
  Instant horizon(Instant now) {
    return now.plus(before);
  }
}
