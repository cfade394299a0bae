package org.ipfund.bench.crash;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.ipfund.bench.crash.oracle.Inspection;
import org.ipfund.bench.crash.stream.Lag;
import org.ipfund.bench.crash.stream.Message;
import org.ipfund.local.process.Waiting;

/** Waits until the consumer has nothing left to do for a trial. */
record Drain(Lag lag, Inspection inspection) {

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Duration PAUSE = Duration.ofMillis(100);

  /** False when it never came to that. */
  boolean await(List<Message> messages) {
    return Waiting.until(() -> isEmpty(messages), PATIENCE, PAUSE);
  }

  private boolean isEmpty(List<Message> messages) {
    try {
      return lag.records() == 0 && inspection.waiting(messages) == 0;
    } catch (SQLException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
