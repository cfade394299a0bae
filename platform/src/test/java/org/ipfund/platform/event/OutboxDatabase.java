package org.ipfund.platform.event;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.ipfund.embedded.ServiceDatabase;
import org.ipfund.embedded.SharedServers;
import org.postgresql.ds.PGSimpleDataSource;

/** A database with an outbox, and a relay for it, without an application around them. */
final class OutboxDatabase {

  private static final String INSERT =
      """
      WITH event AS (
        INSERT INTO platform.outbox (id, topic, type, subject, sequence, happened_at, data)
        VALUES (?::uuid, ?, 'org.example.counted.v1', ?, ?, now(), '{}') RETURNING id)
      INSERT INTO platform.outbox_pending (shard, event_id) SELECT 0, id FROM event
      """;

  private final DataSource source;

  private OutboxDatabase(DataSource source) {
    this.source = source;
  }

  static OutboxDatabase create() {
    String name = "outbox" + UUID.randomUUID().toString().substring(0, 8);
    ServiceDatabase created = SharedServers.postgres().createServiceDatabase(name);
    Flyway.configure()
        .dataSource(created.jdbcUrl(), created.owner().name(), created.owner().password())
        .locations("classpath:db/platform")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .placeholders(Map.of("application_role", created.application().name()))
        .load()
        .migrate();
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(created.jdbcUrl());
    source.setUser(created.application().name());
    source.setPassword(created.application().password());
    return new OutboxDatabase(source);
  }

  void append(String topic, String subject, int count) {
    try (Connection connection = source.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (int sequence = 1; sequence <= count; sequence++) {
        insert.setString(1, UUID.randomUUID().toString());
        insert.setString(2, topic);
        insert.setString(3, subject);
        insert.setLong(4, sequence);
        insert.executeUpdate();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  long pending() {
    try (Connection connection = source.getConnection();
        ResultSet answer =
            connection
                .createStatement()
                .executeQuery("SELECT count(*) FROM platform.outbox_pending")) {
      answer.next();
      return answer.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The relay of a service, with the settings it has by default. */
  RelayShard relay(String service, String topics, Map<String, Object> kafka) {
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
