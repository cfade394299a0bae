package org.ipfund.platform.inbox;

import java.util.HashMap;
import java.util.Map;

/** How far each subject's events have come, and what that says of the next one. */
final class SubjectOrder {

  private final Map<Subject, Long> last;
  private final Map<Subject, Long> missing = new HashMap<>();

  /**
   * @param last the sequences taken last; a subject that is not in it is new
   */
  SubjectOrder(Map<Subject, Long> last) {
    this.last = new HashMap<>(last);
  }

  /** Whether a later event of the subject was taken already: this one must not overwrite it. */
  boolean isLate(Subject subject, long sequence) {
    return sequence <= last.getOrDefault(subject, 0L);
  }

  /**
   * Notes that an event was taken.
   *
   * @return how many before it have never come
   */
  long advance(Subject subject, long sequence) {
    long before = last.getOrDefault(subject, 0L);
    if (sequence <= before) {
      return 0;
    }
    last.put(subject, sequence);
    long gap = sequence - before - 1;
    missing.merge(subject, gap, Long::sum);
    return gap;
  }

  /** The subjects that advanced, with how many sequences were missing on the way. */
  Map<Subject, Long> advanced() {
    return missing;
  }

  long last(Subject subject) {
    return last.getOrDefault(subject, 0L);
  }
}
