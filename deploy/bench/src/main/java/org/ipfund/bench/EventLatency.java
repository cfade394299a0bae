package org.ipfund.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Adds units at a steady rate and measures, for each, the time from the writing of its event
 * (shortly before the commit) to its effect in the submission service, both by the clock of the one
 * database server.
 */
final class EventLatency {

  private static final int CLIENTS = 8;
  private static final int PATIENCE_POLLS = 300;
  private static final String WRITTEN =
      "SELECT id, extract(epoch FROM recorded_at) * 1000000 FROM platform.outbox"
          + " WHERE data LIKE ?";
  private static final String HANDLED =
      "SELECT event_id, extract(epoch FROM handled_at) * 1000000 FROM platform.inbox"
          + " WHERE event_id = ANY (?)";

  private final BenchOptions options;

  EventLatency(BenchOptions options) {
    this.options = options;
  }

  /** Microseconds for each event, sorted. */
  List<Long> measure(String run, int perSecond, Duration time) throws SQLException {
    add(run, perSecond, (int) (perSecond * time.toSeconds()));
    Map<UUID, Long> written = written(run);
    for (int i = 0; i < PATIENCE_POLLS; i++) {
      Map<UUID, Long> handled = handled(written);
      if (handled.size() == written.size()) {
        return written.entrySet().stream()
            .map(e -> handled.get(e.getKey()) - e.getValue())
            .sorted()
            .toList();
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
    throw new IllegalStateException("not all events arrived");
  }

  private void add(String run, int perSecond, int count) {
    Seed seed = new Seed(options);
    long begin = System.nanoTime();
    long step = TimeUnit.SECONDS.toNanos(1) / perSecond;
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    for (int client = 0; client < CLIENTS; client++) {
      int first = client;
      clients.submit(
          () -> {
            for (int i = first; i < count; i += CLIENTS) {
              LockSupport.parkNanos(begin + i * step - System.nanoTime());
              seed.post("/v1/units", run + "-" + i, Seed.Body.of("时延 " + run + " " + i));
            }
          });
    }
    clients.shutdown();
    try {
      clients.awaitTermination(10, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Map<UUID, Long> written(String run) throws SQLException {
    return ask("catalog", WRITTEN, "%时延 " + run + " %", null);
  }

  private Map<UUID, Long> handled(Map<UUID, Long> written) throws SQLException {
    return ask("submission", HANDLED, null, new ArrayList<>(written.keySet()));
  }

  private Map<UUID, Long> ask(String database, String sql, String text, List<UUID> ids)
      throws SQLException {
    String role = database + "_app";
    Map<UUID, Long> times = new HashMap<>();
    try (Connection connection =
            DriverManager.getConnection(options.jdbcUrl(database), role, role);
        PreparedStatement query = connection.prepareStatement(sql)) {
      if (text != null) {
        query.setString(1, text);
      } else {
        query.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          times.put(rows.getObject(1, UUID.class), rows.getBigDecimal(2).longValue());
        }
      }
    }
    return times;
  }
}
