package org.ipfund.bench.events;

import org.ipfund.bench.BenchOptions;
import org.ipfund.bench.EventTimes;

/** How fast a service takes what it finds waiting in the topic when it starts. */
final class Backlog {

  private static final String CONSUMER = "submission";
  private static final long EVER = 0;

  private final EventTimes times;

  Backlog(BenchOptions options) {
    this.times = new EventTimes(options);
  }

  /** Waits until all that the catalog has written had its effect, and returns what is left. */
  long drain() {
    return new Arrival(times).leftAfterPatience(CONSUMER, EVER);
  }

  /** Of what was taken. */
  Pace pace() {
    return new Pace(times.handled(CONSUMER, EVER).values());
  }
}
