package org.ipfund.platform.relay;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.ipfund.embedded.ServiceDatabase;
import org.ipfund.embedded.SharedServers;
import org.ipfund.platform.event.RelaySignal;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.TestEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Two replicas' relays on one outbox, without an application around them. */
class RelayTest {

  private static final Duration DEADLINE = Duration.ofSeconds(60);
  private static final String INSERT =
      """
      WITH event AS (
        INSERT INTO platform.outbox (id, topic, type, subject, sequence, happened_at, data)
        VALUES (?::uuid, ?, 'org.example.counted.v1', ?, ?, now(), '{}') RETURNING id)
      INSERT INTO platform.outbox_pending (shard, event_id) SELECT 0, id FROM event
      """;
  private static final String END_LEADER =
      "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted"
          + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";

  private final String name = "relay" + UUID.randomUUID().toString().substring(0, 8);
  private final String topic = name + ".v1";
  private final RelaySignal signal = new RelaySignal();
  private final List<RelayShard> replicas = new ArrayList<>();
  private DataSource database;
  private DataSource seeing;

  private record Settings(String source, Set<String> topics) implements RelaySettings {

    @Override
    public boolean enabled() {
      return true;
    }

    @Override
    public int partitions() {
      return 3;
    }

    @Override
    public Optional<Set<String>> signedTypes() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> signingKeyFile() {
      return Optional.empty();
    }

    @Override
    public Duration poll() {
      return Duration.ofMillis(20);
    }

    @Override
    public Duration gather() {
      return Duration.ofMillis(1);
    }

    @Override
    public Duration pauseAfterFailure() {
      return Duration.ofMillis(50);
    }

    @Override
    public Duration patience() {
      return DEADLINE;
    }

    @Override
    public int batch() {
      return 25;
    }
  }

  @BeforeEach
  void migrate() {
    ServiceDatabase created = SharedServers.postgres().createServiceDatabase(name);
    Flyway.configure()
        .dataSource(created.jdbcUrl(), created.owner().name(), created.owner().password())
        .locations("classpath:db/platform")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .placeholders(Map.of("application_role", created.application().name()))
        .load()
        .migrate();
    database = source(created, created.jdbcUrl());
    seeing = source(created, OwnerDatabase.seeAll(created.jdbcUrl()));
  }

  private static DataSource source(ServiceDatabase created, String url) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(created.application().name());
    source.setPassword(created.application().password());
    return source;
  }

  @AfterEach
  void stop() {
    replicas.forEach(RelayShard::stop);
  }

  private RelayShard replica() {
    RelayShard replica =
        new RelayShard(
            0,
            database,
            signal,
            Map.of("bootstrap.servers", SharedServers.kafkaBootstrap()),
            new Settings(name, Set.of(topic)));
    replicas.add(replica);
    replica.start();
    return replica;
  }

  private void append(String subject, int from, int to) {
    try (Connection connection = seeing.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (int sequence = from; sequence <= to; sequence++) {
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

  private long ask(String sql) {
    try (Connection connection = seeing.getConnection();
        PreparedStatement query = connection.prepareStatement(sql);
        ResultSet answer = query.executeQuery()) {
      return answer.next() && answer.getObject(1) instanceof Number n ? n.longValue() : 0;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void awaitAllSent() {
    await().atMost(DEADLINE).until(() -> ask("SELECT count(*) FROM platform.outbox_pending") == 0);
  }

  @Test
  void relay_withTwoReplicas_hasOneWriter() {
    RelayShard first = replica();
    await().atMost(DEADLINE).until(first::leads);
    RelayShard second = replica();
    append("a", 1, 100);
    awaitAllSent();
    assertTrue(first.leads());
    assertEquals(false, second.leads());
    assertEquals(100, TestEvents.await(topic, 100, e -> true).size());
  }

  @Test
  void relay_whenLeaderLosesItsSession_losesNothingAndKeepsOrder() {
    replica();
    replica();
    await().atMost(DEADLINE).until(() -> replicas.stream().anyMatch(RelayShard::leads));
    for (int round = 0; round < 10; round++) {
      int from = round * 20 + 1;
      List.of("a", "b", "c").forEach(subject -> append(subject, from, from + 19));
      ask(END_LEADER);
    }
    awaitAllSent();
    for (String subject : List.of("a", "b", "c")) {
      List<Long> firstSeen =
          TestEvents.await(topic, 200, e -> e.subject().equals(subject)).stream()
              .map(TestEvents.Received::sequence)
              .distinct()
              .toList();
      assertEquals(LongStream.rangeClosed(1, 200).boxed().toList(), firstSeen);
    }
    assertEquals(600, ask("SELECT count(DISTINCT position) FROM platform.outbox_sent"));
    assertEquals(600, ask("SELECT max(position) FROM platform.outbox_sent"));
  }

  @Test
  void relay_whenEarlierRowCommitsLate_stillSendsIt() throws SQLException {
    replica();
    try (Connection late = seeing.getConnection();
        PreparedStatement insert = late.prepareStatement(INSERT)) {
      late.setAutoCommit(false);
      insert.setString(1, UUID.randomUUID().toString());
      insert.setString(2, topic);
      insert.setString(3, "late");
      insert.setLong(4, 1);
      insert.executeUpdate();
      append("early", 1, 5);
      awaitAllSent();
      late.commit();
    }
    awaitAllSent();
    assertEquals(6, TestEvents.await(topic, 6, e -> true).size());
    assertEquals(6, IntStream.rangeClosed(1, 6).filter(p -> position(p) == 1).count());
  }

  private long position(int position) {
    return ask("SELECT count(*) FROM platform.outbox_sent WHERE position = " + position);
  }
}
