package org.ipfund.bench.crash;

import java.sql.SQLException;
import java.time.Duration;
import org.ipfund.bench.crash.oracle.Inspection;
import org.ipfund.bench.crash.stream.Lag;
import org.ipfund.local.Waiting;

/** Waits until the consumer has nothing left to do. */
record Drain(Lag lag, Inspection inspection) {

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Duration PAUSE = Duration.ofMillis(100);

  /** False when it never came to that. */
  boolean await() {
    return Waiting.until(this::isEmpty, PATIENCE, PAUSE);
  }

  boolean isEmpty() {
    try {
      return lag.records() == 0 && inspection.waiting() == 0;
    } catch (SQLException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
