package org.ipfund.platform.event;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Tries again for as long as the fault lies with the surroundings and not with the event. */
@Singleton
class Patience {

  private static final Logger LOG = Logger.getLogger(Patience.class);
  private static final long FIRST_PAUSE = 50;
  private static final long LONGEST_PAUSE = 5_000;

  /** Classes of SQLSTATE: connection, resources, operator intervention, system, serialization. */
  private static final Set<String> SURROUNDINGS = Set.of("08", "53", "57", "58", "40");

  private volatile boolean stopping;

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  void until(Runnable action) {
    long pause = FIRST_PAUSE;
    while (true) {
      try {
        action.run();
        return;
      } catch (RuntimeException e) {
        if (stopping || !isTransient(e)) {
          throw e;
        }
        LOG.warnf("events wait: %s", e.getMessage());
        pause = sleep(pause);
      }
    }
  }

  private static long sleep(long pause) {
    try {
      TimeUnit.MILLISECONDS.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return Math.min(2 * pause, LONGEST_PAUSE);
  }

  static boolean isTransient(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientException
          || cause instanceof SQLNonTransientConnectionException
          || cause instanceof SQLException sql && isSurroundings(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSurroundings(String state) {
    return state == null || SURROUNDINGS.contains(state.substring(0, 2));
  }
}
