package org.ipfund.platform.leader;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ipfund.platform.sql.DatabaseRefusals;
import org.jboss.logging.Logger;

/**
 * What goes wrong in the background, where nobody waits for an answer: each failure is counted
 * ({@code background_failures}), its kind is told with its trace when it is new and in one line as
 * long as it goes on. Noting a failure never fails itself, so a thread can go on whatever it meets.
 */
public final class Failures {

  private static final Logger LOG = Logger.getLogger(Failures.class);

  private static final class Kind {
    private long count;
    private long toldAt;
  }

  private final String work;
  private final Duration reminder;
  private final Counter counter;
  private final Map<String, Kind> kinds = new ConcurrentHashMap<>();

  /**
   * @param work its name for log and metric
   * @param reminder how often a kind that goes on is told again
   */
  public Failures(String work, Duration reminder) {
    this.work = work;
    this.reminder = reminder;
    this.counter =
        Counter.builder("background_failures")
            .description("failures of work nobody waits for")
            .tag("work", work)
            .register(Metrics.globalRegistry);
  }

  /** Counts and tells; the caller then pauses and goes on. */
  public void note(Throwable failure) {
    try {
      counter.increment();
      DatabaseRefusals.count(failure);
      tell(failure, kinds.computeIfAbsent(kind(failure), name -> new Kind()));
    } catch (Throwable noMeansToTell) {
      // Without memory or stack nothing can be told, and the work matters more.
    }
  }

  private void tell(Throwable failure, Kind kind) {
    synchronized (kind) {
      kind.count++;
      if (kind.count == 1) {
        LOG.errorf(failure, "%s pauses: %s", work, failure);
      } else if (System.nanoTime() - kind.toldAt >= reminder.toNanos()) {
        LOG.errorf("%s pauses, for the %d. time: %s", work, kind.count, failure);
      } else {
        return;
      }
      kind.toldAt = System.nanoTime();
    }
  }

  private static String kind(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return failure.getClass().getName() + '/' + root.getClass().getName();
  }
}
