package org.ipfund.submission.demand;

import java.time.Instant;
import org.ipfund.submission.reference.Admission;

/**
 * When one unit may file: from the day on which its round opens until its deadline.
 *
 * @param opensAt the first instant at which a demand is accepted, null where that is not asked
 */
public record FilingTime(Instant opensAt, Deadline deadline) {

  /** How an instant lies to it. */
  public enum Phase {
    EARLY,
    OPEN,
    OVER
  }

  public static FilingTime of(Admission admission, Instant returnUntil) {
    return new FilingTime(admission.round().opensAt(), Deadline.of(admission, returnUntil));
  }

  public Phase at(Instant now) {
    if (deadline.isOver(now)) {
      return Phase.OVER;
    }
    return opensAt != null && now.isBefore(opensAt) ? Phase.EARLY : Phase.OPEN;
  }
}
