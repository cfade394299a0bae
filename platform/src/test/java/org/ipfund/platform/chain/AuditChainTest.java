package org.ipfund.platform.chain;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.ipfund.embedded.ServiceDatabase;
import org.ipfund.embedded.SharedServers;
import org.ipfund.platform.key.PemKeys;
import org.ipfund.platform.leader.Leader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The chains of two replicas on one database, without an application around them. */
class AuditChainTest {

  private static final Duration DEADLINE = Duration.ofSeconds(60);
  private static final String INSERT =
      """
      WITH entry AS (
        INSERT INTO platform.audit_entry
          (id, happened_at, actor, action, subject_type, subject_id, before, after, rules)
        VALUES (?, now(), ?, 'made', 'parcel', '包裹', '{"b": 1.10, "a": [true, null, "é"]}', NULL,
          ARRAY['N1', 'with "quote"'])
        RETURNING id)
      INSERT INTO platform.audit_pending (entry_id) SELECT id FROM entry
      """;
  private static final String END_LEADER =
      "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted"
          + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";

  private final List<Leader> replicas = new ArrayList<>();
  private ServiceDatabase created;
  private DataSource database;

  private record Settings(Duration checkpointInterval) implements ChainSettings {

    @Override
    public String service() {
      return Chains.SERVICE;
    }

    @Override
    public Duration poll() {
      return Duration.ofMillis(10);
    }

    @Override
    public Duration pauseAfterFailure() {
      return Duration.ofMillis(50);
    }

    @Override
    public int batch() {
      return 7;
    }

    @Override
    public long checkpointPositions() {
      return 25;
    }

    @Override
    public Optional<Path> signingKeyFile() {
      return Optional.of(Chains.KEY.privateKey());
    }
  }

  @BeforeEach
  void migrate() {
    String name = "chain" + UUID.randomUUID().toString().substring(0, 8);
    created = SharedServers.postgres().createServiceDatabase(name);
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
    database = source;
  }

  @AfterEach
  void stop() {
    replicas.forEach(Leader::stop);
  }

  private Leader replica(Duration checkpointInterval) {
    Settings settings = new Settings(checkpointInterval);
    ChainWriter writer = new ChainWriter(settings, Chains.signer(Chains.KEY), Clock.systemUTC());
    Leader replica = new Leader("audit-chain", 0, database, settings.pauseAfterFailure(), writer);
    replicas.add(replica);
    replica.start();
    return replica;
  }

  private Leader replica() {
    return replica(Duration.ofHours(1));
  }

  private void add(int count) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (int i = 0; i < count; i++) {
        insert.setObject(1, UUID.randomUUID());
        insert.setString(2, "clerk " + i);
        insert.executeUpdate();
      }
    }
  }

  private String ask(String sql) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql);
        ResultSet answer = query.executeQuery()) {
      return answer.next() ? answer.getString(1) : null;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void asOwner(String sql) throws SQLException {
    try (Connection owner =
            DriverManager.getConnection(
                created.jdbcUrl(), created.owner().name(), created.owner().password());
        PreparedStatement statement = owner.prepareStatement(sql)) {
      statement.execute();
    }
  }

  private void awaitAllChained() {
    await()
        .atMost(DEADLINE)
        .until(() -> ask("SELECT count(*) FROM platform.audit_pending").equals("0"));
  }

  private String verify(int exitCode) throws SQLException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Connection connection = database.getConnection();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      Verification verification =
          new Verification(
              Chains.SERVICE, PemKeys.publicKeys(Chains.KEY.publicKey()), Optional.empty(), 25);
      assertEquals(exitCode, verification.run(connection, printed, printed));
    }
    return out.toString(StandardCharsets.UTF_8).strip();
  }

  @Test
  void chain_withTwoReplicas_hasOneWriterAndNoGaps() throws SQLException {
    Leader first = replica();
    await().atMost(DEADLINE).until(first::leads);
    Leader second = replica();
    add(120);
    awaitAllChained();
    assertTrue(first.leads());
    assertFalse(second.leads());
    assertEquals("120", ask("SELECT max(position) FROM platform.audit_chain"));
    assertTrue(verify(0).startsWith("audit chain of sample-service: intact up to 120 ("));
  }

  @Test
  void chain_whenItsWriterLosesTheSession_goesOnWithoutGapOrRepeat() throws SQLException {
    replica();
    replica();
    for (int round = 0; round < 10; round++) {
      add(30);
      ask(END_LEADER);
    }
    awaitAllChained();
    assertEquals("300", ask("SELECT count(*) FROM platform.audit_chain"));
    assertTrue(verify(0).startsWith("audit chain of sample-service: intact up to 300 ("));
  }

  @Test
  void chain_whenEarlierEntryCommitsLate_stillHasIt() throws SQLException {
    replica();
    try (Connection late = database.getConnection();
        PreparedStatement insert = late.prepareStatement(INSERT)) {
      late.setAutoCommit(false);
      insert.setObject(1, UUID.randomUUID());
      insert.setString(2, "late");
      insert.executeUpdate();
      add(5);
      awaitAllChained();
      late.commit();
    }
    awaitAllChained();
    assertEquals(
        "late",
        ask(
            "SELECT e.actor FROM platform.audit_chain c JOIN platform.audit_entry e"
                + " ON e.id = c.entry_id WHERE c.position = 6"));
    assertEquals("audit chain of sample-service: intact up to 6", verify(0));
  }

  @Test
  void checkpoint_whenTimeHasPassed_isSignedOnce() throws SQLException {
    replica(Duration.ZERO);
    add(3);
    awaitAllChained();
    await()
        .atMost(DEADLINE)
        .until(() -> "3".equals(ask("SELECT max(position) FROM platform.audit_checkpoint")));
    assertTrue(verify(0).endsWith(", last at 3)"));
  }

  @Test
  void verify_whenTheOwnerChangesRowByHand_isBrokenThereUntilItIsPutBack() throws SQLException {
    add(60);
    replica();
    awaitAllChained();
    String entry = "'" + ask("SELECT entry_id FROM platform.audit_chain WHERE position = 33") + "'";
    String actor = ask("SELECT actor FROM platform.audit_entry WHERE id = " + entry);
    asOwner("UPDATE platform.audit_entry SET actor = 'x' WHERE id = " + entry);
    assertEquals(
        "audit chain of sample-service: broken at 33: its entry or its hash was changed",
        verify(1));
    asOwner("UPDATE platform.audit_entry SET actor = '" + actor + "' WHERE id = " + entry);
    assertEquals(
        "audit chain of sample-service: intact up to 60 (2 checkpoints, last at 56)", verify(0));
  }

  @Test
  void verify_whenEntriesAreAddedOrTakenAway_isBroken() throws SQLException {
    add(30);
    replica();
    awaitAllChained();
    asOwner(
        "INSERT INTO platform.audit_entry (id, happened_at, actor, action)"
            + " VALUES (gen_random_uuid(), now(), 'x', 'made')");
    assertTrue(verify(1).startsWith("audit chain of sample-service: broken at 31: entry "));
    asOwner("DELETE FROM platform.audit_entry WHERE actor = 'x'");
    assertTrue(verify(0).startsWith("audit chain of sample-service: intact up to 30 ("));
    asOwner("DELETE FROM platform.audit_chain WHERE position > 20");
    assertEquals(
        "audit chain of sample-service: broken at 21: checkpoint 1 was signed for position 28,"
            + " which is missing",
        verify(1));
  }

  @Test
  void entryBytes_whenSessionAndSpellingDiffer_areTheSame() throws SQLException {
    add(1);
    String other =
        "UPDATE platform.audit_entry SET before = '{\"a\":[true,null,\"\\u00e9\"],  \"b\":1.10}'";
    byte[] first = bytes("Asia/Shanghai");
    asOwner(other);
    assertEquals(
        new String(first, StandardCharsets.UTF_8),
        new String(bytes("UTC"), StandardCharsets.UTF_8));
  }

  private byte[] bytes(String zone) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.createStatement().execute("SET timezone = '" + zone + "'");
      ResultSet row =
          connection
              .createStatement()
              .executeQuery("SELECT " + ChainEntry.SELECTED + " FROM platform.audit_entry e");
      row.next();
      return ChainEntry.read(row, 1).bytes();
    }
  }
}
