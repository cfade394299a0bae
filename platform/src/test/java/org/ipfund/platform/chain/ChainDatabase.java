package org.ipfund.platform.chain;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.ipfund.embedded.ServiceDatabase;
import org.ipfund.platform.db.MigratedDatabase;
import org.ipfund.platform.key.PemKeys;
import org.ipfund.platform.leader.Leader;
import org.ipfund.platform.testing.OwnerDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of its own with the platform's tables, and replicas that chain its record. */
final class ChainDatabase implements AutoCloseable {

  static final Duration DEADLINE = Duration.ofSeconds(60);
  static final Duration LATE = Duration.ofMinutes(1);
  private static final int CHECKPOINT_EVERY = 25;
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

  private final List<Leader> replicas = new ArrayList<>();
  private final ServiceDatabase created;
  private final Path kept;

  private record Settings(
      Duration checkpointInterval, Duration pendingLate, Optional<Path> checkpointsFile)
      implements ChainSettings {

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
      return CHECKPOINT_EVERY;
    }

    @Override
    public Optional<Path> signingKeyFile() {
      return Optional.of(Chains.KEY.privateKey());
    }
  }

  /**
   * @param kept the list outside the database; null for none
   */
  ChainDatabase(Path kept) {
    this.kept = kept;
    created = MigratedDatabase.create();
  }

  DataSource application() {
    return source(created.jdbcUrl());
  }

  /** The same role, with the settings by which it sees everything. */
  DataSource seeing() {
    return source(OwnerDatabase.seeAll(created.jdbcUrl()));
  }

  private DataSource source(String url) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(created.application().name());
    source.setPassword(created.application().password());
    return source;
  }

  Leader replica(Duration checkpointInterval, Duration pendingLate) {
    Settings settings = new Settings(checkpointInterval, pendingLate, Optional.ofNullable(kept));
    ChainWriter writer = new ChainWriter(settings, Chains.signer(Chains.KEY), Clock.systemUTC());
    Leader replica =
        new Leader(AuditChain.LOCK, 0, application(), settings.pauseAfterFailure(), writer);
    replicas.add(replica);
    replica.start();
    return replica;
  }

  Leader replica() {
    return replica(Duration.ofHours(1), LATE);
  }

  void stopReplicas() {
    replicas.forEach(Leader::stop);
    replicas.clear();
  }

  void add(int count) throws SQLException {
    try (Connection connection = seeing().getConnection()) {
      for (int i = 0; i < count; i++) {
        add(connection, "clerk " + i);
      }
    }
  }

  static void add(Connection connection, String actor) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, UUID.randomUUID());
      insert.setString(2, actor);
      insert.executeUpdate();
    }
  }

  String ask(String sql) {
    try (Connection connection = seeing().getConnection();
        Statement query = connection.createStatement();
        ResultSet answer = query.executeQuery(sql)) {
      return answer.next() ? answer.getString(1) : null;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  Connection owner() throws SQLException {
    return DriverManager.getConnection(
        OwnerDatabase.seeAll(created.jdbcUrl()),
        created.owner().name(),
        created.owner().password());
  }

  void asOwner(String sql) throws SQLException {
    try (Connection owner = owner();
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  void awaitAllChained() {
    await()
        .atMost(DEADLINE)
        .until(() -> ask("SELECT count(*) FROM platform.audit_pending").equals("0"));
  }

  VerificationOutcome verify() throws SQLException {
    try (Connection connection = application().getConnection();
        PrintStream progress = new PrintStream(new ByteArrayOutputStream())) {
      Verification.Terms terms =
          new Verification.Terms(
              Chains.SERVICE, PemKeys.publicKeys(Chains.KEY.publicKey()), CHECKPOINT_EVERY, LATE);
      CheckpointFile list = kept == null ? null : new CheckpointFile(Chains.SERVICE, kept);
      return new Verification(terms, list).run(connection, progress);
    }
  }

  @Override
  public void close() {
    stopReplicas();
  }
}
