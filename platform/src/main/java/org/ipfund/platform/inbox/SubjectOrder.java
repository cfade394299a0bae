package org.ipfund.platform.inbox;

import java.util.HashMap;
import java.util.Map;

/** How far each subject's events have come, and what that says of the next one. */
final class SubjectOrder {

  private final Map<EventSubject, Long> last;
  private final Map<EventSubject, Long> missing = new HashMap<>();

  /**
   * @param last the sequences taken last; a subject that is not in it is new
   */
  SubjectOrder(Map<EventSubject, Long> last) {
    this.last = new HashMap<>(last);
  }

  /** Whether a later event of the subject was taken already: this one must not overwrite it. */
  boolean isLate(EventSubject subject, long sequence) {
    return sequence <= last.getOrDefault(subject, 0L);
  }

  /**
   * Notes that an event was taken.
   *
   * @return how many before it have never come
   */
  long advance(EventSubject subject, long sequence) {
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
  Map<EventSubject, Long> advanced() {
    return missing;
  }

  long last(EventSubject subject) {
    return last.getOrDefault(subject, 0L);
  }
}
