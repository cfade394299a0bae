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

  /** Until all that the catalog has written since a time had its effect in the consumers. */
  void await(List<String> consumers, long since) {
    LockSupport.parkNanos(UNANSWERED.toNanos());
    for (String consumer : consumers) {
      until(
          "effects missing in " + consumer,
          () -> times.countWritten(since) - times.countHandled(consumer, since));
    }
  }

  /** Until nothing waits in the catalog's outbox. */
  void awaitEmptyOutbox() {
    until(
        "events not sent",
        () -> times.number("catalog", "SELECT count(*) FROM platform.outbox_pending"));
  }

  private static void until(String what, LongSupplier left) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (left.getAsLong() > 0) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(what + ": " + left.getAsLong());
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
    }
  }
}
