package org.ipfund.bench.events;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.ipfund.bench.EventTimes;

/** Waits, not for ever, until events have come where they go. */
final class Arrival {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** What a load tool has left without waiting for the answer is written by then. */
  private static final Duration UNANSWERED = Duration.ofSeconds(1);

  private final EventTimes times;

  Arrival(EventTimes times) {
    this.times = times;
  }

  /**
   * Until all that the catalog has written since a time had its effect in the consumers.
   *
   * @throws IllegalStateException when patience ends before
   */
  void await(List<String> consumers, long since) {
    LockSupport.parkNanos(UNANSWERED.toNanos());
    for (String consumer : consumers) {
      require("effects missing in " + consumer, leftAfterPatience(consumer, since));
    }
  }

  /** How many effects a consumer still lacks when all are there or patience ends. */
  long leftAfterPatience(String consumer, long since) {
    return left(() -> times.countWritten(since) - times.countHandled(consumer, since));
  }

  /** Until nothing waits in the catalog's outbox. */
  void awaitEmptyOutbox() {
    require(
        "events not sent",
        left(() -> times.number("catalog", "SELECT count(*) FROM platform.outbox_pending")));
  }

  private static void require(String what, long left) {
    if (left > 0) {
      throw new IllegalStateException(what + ": " + left);
    }
  }

  private static long left(LongSupplier counting) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    long left = counting.getAsLong();
    while (left > 0 && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
      left = counting.getAsLong();
    }
    return left;
  }
}
