package org.ipfund.platform.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.StringJoiner;
import org.flywaydb.core.Flyway;
import org.ipfund.embedded.ServiceDatabase;
import org.ipfund.embedded.SharedServers;
import org.ipfund.platform.testing.OwnerDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that was in use under the fourth version is migrated with all that it holds. */
class UpgradeTest {

  private static final String USED =
      """
      INSERT INTO platform.outbox (id, topic, type, subject, sequence, happened_at, data)
        VALUES (md5('sent')::uuid, 't', 'made', 's', 1, now(), '{}'),
          (md5('unsent')::uuid, 't', 'made', 's', 2, now(), '{}');
      INSERT INTO platform.outbox_sent VALUES (0, 1, md5('sent')::uuid);
      INSERT INTO platform.outbox_pending (shard, event_id) VALUES (0, md5('unsent')::uuid);
      INSERT INTO platform.inbox (event_id, type) VALUES (md5('taken')::uuid, 'made');
      INSERT INTO platform.inbox_order (topic, subject, sequence, missing)
        VALUES ('t', 's', 7, 2), ('rights', 'person', 3, 0);
      INSERT INTO platform.inbox_parked (id, event_id, topic, type, subject, sequence,
          happened_at, data, state, signature, kafka_partition, kafka_offset)
        VALUES (md5('1')::uuid, md5('waiting')::uuid, 't', 'made', 's', 8, now(), '{}', 'WAITING',
            NULL, 0, 8),
          (md5('2')::uuid, md5('signed')::uuid, 'rights', 'given', 'person', 4, now(), '{}',
            'POISON', 'sig', 0, 4),
          (md5('3')::uuid, NULL, 't', NULL, NULL, NULL, NULL, 'x', 'MALFORMED', NULL, 0, 9);
      INSERT INTO platform.idempotency_key (client, key, fingerprint, status)
        VALUES ('person', 'k', 'f', 201);
      INSERT INTO platform.audit_entry (id, happened_at, actor, action, subject_type, subject_id)
        VALUES (md5('chained')::uuid, now(), 'person', 'made', 'thing', '1'),
          (md5('pending')::uuid, now(), 'person', 'made', 'thing', '2');
      INSERT INTO platform.audit_chain (position, entry_id, hash)
        VALUES (1, md5('chained')::uuid, 'h');
      INSERT INTO platform.audit_pending (entry_id) VALUES (md5('pending')::uuid);
      INSERT INTO platform.audit_checkpoint VALUES (1, 1, 'h', now(), 'k', 's');
      INSERT INTO platform.account VALUES ('person', NULL, '440000', '{AUDITOR}', false);
      INSERT INTO platform.delegation
        VALUES (md5('loan')::uuid, 'person', 'other', '{AUDITOR}', now(), now());
      INSERT INTO platform.operation (id, kind, status, total, started_by)
        VALUES (md5('work')::uuid, 'import', 'RUNNING', 3, 'person');
      """;
  private static final String SYSTEM = "SELECT set_config('ipfund.scope', '/', false)";
  private static final String NOBODY = "SELECT 1";

  private static ServiceDatabase database;

  @BeforeAll
  static void migrate() throws SQLException {
    database = SharedServers.postgres().createServiceDatabase("platform_upgrade");
    migrateTo("4");
    try (Connection owner = connect(database.owner());
        Statement statement = owner.createStatement()) {
      statement.execute(USED);
    }
    migrateTo("latest");
  }

  private static void migrateTo(String target) {
    Flyway.configure()
        .dataSource(
            OwnerDatabase.seeAll(database.jdbcUrl()),
            database.owner().name(),
            database.owner().password())
        .locations("classpath:db/platform")
        .table("flyway_platform_history")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .target(target)
        .placeholders(Map.of("application_role", database.application().name()))
        .load()
        .migrate();
  }

  private static Connection connect(ServiceDatabase.Role role) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), role.name(), role.password());
  }

  private static String rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      StringJoiner found = new StringJoiner(" | ");
      while (row.next()) {
        found.add(row.getString(1));
      }
      return found.toString();
    }
  }

  private static String ask(String settings, String sql) throws SQLException {
    try (Connection application = connect(database.application())) {
      rows(application, settings);
      return rows(application, sql);
    }
  }

  private static void change(String sql) throws SQLException {
    try (Connection application = connect(database.application());
        Statement statement = application.createStatement()) {
      application.setAutoCommit(false);
      statement.execute(SYSTEM);
      statement.executeUpdate(sql);
      application.rollback();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "outbox, 2",
        "inbox_parked, 3",
        "inbox_order, 4",
        "idempotency_key, 1",
        "audit_entry, 2",
        "account, 1",
        "delegation, 1",
        "operation, 1"
      })
  void rows_whenMigrated_areAllThereAndHiddenWithoutAScope(String expected) throws SQLException {
    String[] table = expected.split(", ");
    String count = "SELECT count(*) FROM platform." + table[0];
    assertEquals(table[1], ask(SYSTEM, count));
    assertEquals("0", ask(NOBODY, count));
  }

  @Test
  void inbox_whenMigrated_stillKnowsWhatWasTaken() throws SQLException {
    assertEquals(
        "t  f",
        ask(
            SYSTEM,
            "SELECT concat_ws(' ', event_id = md5('taken')::uuid, topic, signed)"
                + " FROM platform.inbox"));
    change("INSERT INTO platform.inbox VALUES (md5('taken')::uuid, 'made', now(), 't', false)");
  }

  @Test
  void order_whenMigrated_standsEquallyFarInBoth() throws SQLException {
    assertEquals(
        "person f 3 0 | person t 3 0 | s f 7 2 | s t 7 0",
        ask(
            SYSTEM,
            "SELECT concat_ws(' ', subject, signed, sequence, missing)"
                + " FROM platform.inbox_order ORDER BY subject, signed"));
  }

  @Test
  void parked_whenMigrated_holdTheirSubjectOnce() throws SQLException {
    assertEquals(
        "MALFORMED f | POISON t | WAITING f",
        ask(
            SYSTEM,
            "SELECT concat_ws(' ', state, signed) FROM platform.inbox_parked ORDER BY state"));
    String again =
        "INSERT INTO platform.inbox_parked (id, event_id, topic, type, subject, sequence,"
            + " happened_at, data, state, kafka_partition, kafka_offset, signed)"
            + " SELECT gen_random_uuid(), event_id, topic, type, subject, sequence, happened_at,"
            + " data, state, kafka_partition, kafka_offset, signed FROM platform.inbox_parked"
            + " WHERE state = 'POISON'";
    String refused = assertThrows(SQLException.class, () -> change(again)).getMessage();
    assertTrue(refused.contains("uq_inbox_parked_holding"), refused);
  }

  @Test
  void record_whenMigrated_keepsItsFormAndItsQueue() throws SQLException {
    assertEquals("1", ask(SYSTEM, "SELECT form FROM platform.audit_chain"));
    assertEquals(
        "true", ask(SYSTEM, "SELECT (waits_since <= now())::text FROM platform.audit_pending"));
    assertEquals("1", ask(SYSTEM, "SELECT count(*) FROM platform.audit_checkpoint"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO platform.audit_entry (id, happened_at, actor, action)"
            + " VALUES (gen_random_uuid(), now(), 'a', 'b')",
        "INSERT INTO platform.suspension VALUES ('person', true)",
        "UPDATE platform.account SET suspended = true",
        "UPDATE platform.operation SET done = 1",
        "DELETE FROM platform.inbox_parked",
        "DELETE FROM platform.outbox_pending"
      })
  void work_byTheApplicationRole_goesOn(String sql) throws SQLException {
    change(sql);
    assertEquals("3", ask(SYSTEM, "SELECT count(*) FROM platform.inbox_parked"));
  }
}
