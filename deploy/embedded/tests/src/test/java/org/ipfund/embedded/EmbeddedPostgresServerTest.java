package org.ipfund.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.ipfund.embedded.ServiceDatabase.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedPostgresServerTest {

  private static final String INSUFFICIENT_PRIVILEGE = "42501";
  private static final String WRONG_PASSWORD = "28P01";

  @Test
  void start_whenStoppedAndStartedAgain_keepsTheRows(@TempDir Path directory) throws Exception {
    try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(directory, 0, true)) {
      try (Connection connection = server.superuserConnection("postgres")) {
        run(connection, "CREATE TABLE kept (name text)", "INSERT INTO kept VALUES ('知识产权')");
      }
    }
    try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(directory, 0, true)) {
      try (Connection connection = server.superuserConnection("postgres")) {
        assertEquals("知识产权", read(connection, "SELECT name FROM kept"));
      }
    }
    assertTrue(OrphanedPostgres.find(directory).isEmpty());
  }

  @Test
  void start_whenDurable_hasTheSettings(@TempDir Path directory) throws Exception {
    Map<String, String> expected =
        Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "server_encoding", "UTF8",
            "listen_addresses", "127.0.0.1",
            "max_connections", "200");
    Map<String, String> actual = new HashMap<>();

    try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(directory, 0, true);
        Connection connection = server.superuserConnection("postgres")) {
      for (String setting : expected.keySet()) {
        actual.put(setting, read(connection, "SHOW " + setting));
      }
    }

    assertEquals(expected, actual);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
  void start_whenNotDurable_turnsTheSettingOff(String setting) throws Exception {
    try (Connection connection = SharedServers.postgres().superuserConnection("postgres")) {
      assertEquals("off", read(connection, "SHOW " + setting));
    }
  }

  @Test
  void createServiceDatabase_whenTextIsChinese_trigramsSeeItsLetters() throws Exception {
    ServiceDatabase database = SharedServers.postgres().createServiceDatabase("trigrams");

    try (Connection connection = connect(database, database.owner())) {
      run(connection, "CREATE EXTENSION pg_trgm");
      assertEquals("t", read(connection, "SELECT similarity('知识产权保护', '知识产权运用') > 0.3"));
    }
  }

  @Test
  void createServiceDatabase_whenOwnerMigrates_applicationHasOnlyWhatWasGranted() throws Exception {
    ServiceDatabase database = SharedServers.postgres().createServiceDatabase("two_roles");
    try (Connection owner = connect(database, database.owner())) {
      run(owner, "CREATE TABLE open (id int)", "CREATE TABLE closed (id int)");
      run(owner, "GRANT SELECT, INSERT ON open TO two_roles_app");
    }

    try (Connection application = connect(database, database.application())) {
      run(application, "INSERT INTO open VALUES (1)");
      assertEquals("1", read(application, "SELECT count(*) FROM open"));
      assertRefused(application, "SELECT * FROM closed");
      assertRefused(application, "CREATE TABLE mine (id int)");
      assertRefused(application, "CREATE TEMPORARY TABLE mine (id int)");
      assertRefused(application, "CREATE SCHEMA mine");
    }
  }

  @Test
  void createServiceDatabase_whenRoleOfAnotherService_cannotConnect() {
    ServiceDatabase one = SharedServers.postgres().createServiceDatabase("service_one");
    ServiceDatabase other = SharedServers.postgres().createServiceDatabase("service_other");

    SQLException refused =
        assertThrows(SQLException.class, () -> connect(one, other.application()));
    assertEquals(INSUFFICIENT_PRIVILEGE, refused.getSQLState());
  }

  @Test
  void createServiceDatabase_whenPasswordIsWrong_cannotConnect() {
    ServiceDatabase database =
        SharedServers.postgres().createServiceDatabase("secret", "owner's", "app's");
    Role intruder = new Role(database.owner().name(), "guess");

    SQLException refused = assertThrows(SQLException.class, () -> connect(database, intruder));
    assertEquals(WRONG_PASSWORD, refused.getSQLState());
  }

  @Test
  void createServiceDatabase_whenItExists_keepsItsTables() throws Exception {
    ServiceDatabase database = SharedServers.postgres().createServiceDatabase("twice");
    try (Connection owner = connect(database, database.owner())) {
      run(owner, "CREATE TABLE kept (id int)");
    }

    ServiceDatabase again = SharedServers.postgres().createServiceDatabase("twice");

    assertEquals(database, again);
    try (Connection owner = connect(again, again.owner())) {
      assertEquals("0", read(owner, "SELECT count(*) FROM kept"));
    }
  }

  @Test
  void createServiceDatabase_whenNameIsNoIdentifier_isRefused() {
    EmbeddedPostgresServer server = SharedServers.postgres();

    assertThrows(
        IllegalArgumentException.class, () -> server.createServiceDatabase("x; DROP DATABASE y"));
  }

  @Test
  void stop_whenNothingRuns_endsNothing(@TempDir Path directory) {
    assertFalse(OrphanedPostgres.stop(directory));
  }

  private static void assertRefused(Connection connection, String command) {
    SQLException refused = assertThrows(SQLException.class, () -> run(connection, command));
    assertEquals(INSUFFICIENT_PRIVILEGE, refused.getSQLState(), command);
  }

  private static Connection connect(ServiceDatabase database, Role role) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), role.name(), role.password());
  }

  private static void run(Connection connection, String... commands) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }

  private static String read(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
