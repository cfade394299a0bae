package org.ipfund.bench.events;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What happened to events between their creation and the last of their effects.
 *
 * @param events how many there were
 * @param createdPerSecond from the first creation to the last
 * @param perSecond events a second from the first creation to the last effect
 * @param largest how many were on their way at most
 * @param emptyAfterMicros from the last creation to the last effect
 */
record Queue(
    int events,
    BigDecimal createdPerSecond,
    BigDecimal perSecond,
    int largest,
    long emptyAfterMicros) {

  /**
   * An event counts as done when all consumers have handled it.
   *
   * @throws IllegalArgumentException when a consumer lacks an event
   */
  static Queue of(Map<UUID, Long> written, Collection<Map<UUID, Long>> handled) {
    Map<UUID, Long> done = new HashMap<>();
    for (Map<UUID, Long> times : handled) {
      if (!times.keySet().containsAll(written.keySet())) {
        throw new IllegalArgumentException("an event had no effect in one of the consumers");
      }
      written.keySet().forEach(id -> done.merge(id, times.get(id), Math::max));
    }
    long begin = Collections.min(written.values());
    long end = Collections.max(done.values());
    return new Queue(
        written.size(),
        new Pace(written.values()).perSecond(),
        Pace.perSecond(written.size(), end - begin),
        largest(written.values(), done.values()),
        end - Collections.max(written.values()));
  }

  private static int largest(Collection<Long> begun, Collection<Long> ended) {
    List<Long> ends = new ArrayList<>(ended);
    Collections.sort(ends);
    int largest = 0;
    int begins = 0;
    int passed = 0;
    for (long begin : begun.stream().sorted().toList()) {
      begins++;
      while (passed < ends.size() && ends.get(passed) <= begin) {
        passed++;
      }
      largest = Math.max(largest, begins - passed);
    }
    return largest;
  }
}
