package org.ipfund.platform.sql;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import java.sql.SQLException;
import java.util.Map;

/**
 * Counts what the database refused although the same may succeed later ({@code database_refusals},
 * by {@code cause}): for requests, for events and in the background.
 */
public final class DatabaseRefusals {

  private static final Map<String, String> CAUSES =
      Map.of(
          "55P03", "lock_timeout",
          "57014", "statement_timeout",
          "25P03", "idle_timeout",
          "25P04", "transaction_timeout",
          "40001", "serialization",
          "40P01", "deadlock",
          "25006", "read_only");
  private static final Map<String, String> CLASSES =
      Map.of("08", "connection", "53", "resources", "57", "stopping", "58", "system");
  private static final String NO_CONNECTION = "no_connection";
  private static final String OTHER = "other";
  private static final int CLASS = 2;

  private DatabaseRefusals() {}

  /** Counts the failure if the database is behind it. */
  public static void count(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused) {
        counter(cause(refused.getSQLState())).increment();
        return;
      }
    }
  }

  private static Counter counter(String cause) {
    return Metrics.counter("database_refusals", "cause", cause);
  }

  /** So that the first one is seen as a rise. */
  static void begin() {
    CAUSES.values().forEach(DatabaseRefusals::counter);
    CLASSES.values().forEach(DatabaseRefusals::counter);
    counter(NO_CONNECTION);
    counter(OTHER);
  }

  static String cause(String state) {
    if (state == null || state.length() < CLASS) {
      return NO_CONNECTION;
    }
    return CAUSES.getOrDefault(state, CLASSES.getOrDefault(state.substring(0, CLASS), OTHER));
  }
}
