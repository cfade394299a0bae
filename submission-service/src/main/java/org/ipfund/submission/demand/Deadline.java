package org.ipfund.submission.demand;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.ipfund.submission.reference.Admission;

/**
 * Until when one unit may file ({@code N22-17}, {@code N23-35}): the first instant that is too
 * late, the unit's extension or what a return gave it, whichever comes last.
 *
 * @param general for all units
 * @param closedAt when the round was closed, or null
 * @param extended for this unit, or null
 * @param returned for what was returned to this unit, or null
 */
public record Deadline(Instant general, Instant closedAt, Instant extended, Instant returned) {

  public static Deadline of(Admission admission, Instant returnUntil) {
    return new Deadline(
        admission.round().deadlineAt(),
        admission.round().closedAt(),
        admission.extendedUntil(),
        returnUntil);
  }

  public boolean isOver(Instant now) {
    boolean moreTime =
        Stream.of(extended, returned)
            .filter(Objects::nonNull)
            .anyMatch(until -> now.isBefore(until));
    return !moreTime && (closedAt != null || !now.isBefore(general));
  }

  /** The last instant that any of them gives. */
  public Instant end() {
    return Stream.of(general, extended, returned)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
