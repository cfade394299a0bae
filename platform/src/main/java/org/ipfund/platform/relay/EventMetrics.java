package org.ipfund.platform.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Gauges by which an operator sees that events flow. */
@Singleton
@Startup
class EventMetrics {

  private static final String BACKLOG = "SELECT count(*) FROM platform.outbox_pending";
  private static final String OLDEST =
      "SELECT coalesce(extract(epoch FROM clock_timestamp() - min(recorded_at)), 0)"
          + " FROM platform.outbox_pending";
  private static final String UNSENDABLE =
      "SELECT count(*) FROM platform.outbox_pending WHERE fault IS NOT NULL";

  private final DataSource database;

  EventMetrics(MeterRegistry registry, DataSource database, Relay relay) {
    this.database = database;
    gauge(registry, "outbox_backlog", "events not yet acknowledged by the broker", BACKLOG);
    gauge(registry, "outbox_oldest_unsent_seconds", "age of the oldest of them", OLDEST);
    gauge(registry, "outbox_unsendable", "events the broker will never take", UNSENDABLE);
    Gauge.builder("outbox_shards_led", relay, Relay::led)
        .description("shards this process is the writer of")
        .register(registry);
  }

  private void gauge(MeterRegistry registry, String name, String description, String sql) {
    Gauge.builder(name, () -> ask(sql)).description(description).register(registry);
  }

  private Number ask(String sql) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql);
        ResultSet answer = query.executeQuery()) {
      answer.next();
      return answer.getBigDecimal(1);
    } catch (SQLException unreachable) {
      return Double.NaN;
    }
  }
}
