package org.ipfund.submission.demand;

import java.time.Instant;
import org.ipfund.submission.inbound.Admission;

/**
 * Until when one unit may file ({@code N22-17}, {@code N23-35}): the first instant that is too
 * late, or the unit's extension, whichever comes later.
 *
 * @param general for all units
 * @param closedAt when the round was closed, or null
 * @param extended for this unit, or null
 */
record Deadline(Instant general, Instant closedAt, Instant extended) {

  static Deadline of(Admission admission) {
    return new Deadline(
        admission.round().deadlineAt(), admission.round().closedAt(), admission.extendedUntil());
  }

  boolean isOver(Instant now) {
    boolean extendedBeyondNow = extended != null && now.isBefore(extended);
    return !extendedBeyondNow && (closedAt != null || !now.isBefore(general));
  }
}
