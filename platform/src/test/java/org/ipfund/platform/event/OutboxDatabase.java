package org.ipfund.platform.event;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.ipfund.embedded.ServiceDatabase;
import org.ipfund.platform.db.MigratedDatabase;
import org.ipfund.platform.relay.RelaySettings;
import org.ipfund.platform.relay.RelayShard;
import org.ipfund.platform.testing.OwnerDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/** A database with an outbox, and a relay for it, without an application around them. */
public final class OutboxDatabase {

  private static final String INSERT =
      """
      WITH event AS (
        INSERT INTO platform.outbox (id, topic, type, subject, sequence, happened_at, data)
        VALUES (?::uuid, ?, 'org.example.counted.v1', ?, ?, now(), ?) RETURNING id)
      INSERT INTO platform.outbox_pending (shard, event_id) SELECT 0, id FROM event
      """;

  private final DataSource source;
  private final DataSource seeing;

  private OutboxDatabase(DataSource source, DataSource seeing) {
    this.source = source;
    this.seeing = seeing;
  }

  public static OutboxDatabase create() {
    ServiceDatabase created = MigratedDatabase.create();
    return new OutboxDatabase(
        source(created, created.jdbcUrl()),
        source(created, OwnerDatabase.seeAll(created.jdbcUrl())));
  }

  private static DataSource source(ServiceDatabase created, String url) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(created.application().name());
    source.setPassword(created.application().password());
    return source;
  }

  public void append(String topic, String subject, int count) {
    for (int sequence = 1; sequence <= count; sequence++) {
      append(topic, subject, sequence, "{}");
    }
  }

  public void append(String topic, String subject, long sequence, String data) {
    run(INSERT, UUID.randomUUID().toString(), topic, subject, sequence, data);
  }

  /** Runs a statement and returns the first column of its first row, or null. */
  public Object run(String sql, Object... values) {
    try (Connection connection = seeing.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      if (!statement.execute()) {
        return null;
      }
      try (ResultSet answer = statement.getResultSet()) {
        return answer.next() ? answer.getObject(1) : null;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public long pending() {
    return (long) run("SELECT count(*) FROM platform.outbox_pending");
  }

  /** The relay of a service, with the settings it has by default. */
  public RelayShard relay(String service, String topics, Map<String, Object> kafka) {
    RelaySettings settings =
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(RelaySettings.class)
            .withDefaultValue("ipfund.relay.source", service)
            .withDefaultValue("ipfund.relay.topics", topics)
            .withDefaultValue("ipfund.relay.pause-after-failure", "PT0.1S")
            .build()
            .getConfigMapping(RelaySettings.class);
    return new RelayShard(0, source, new RelaySignal(), kafka, settings);
  }
}
