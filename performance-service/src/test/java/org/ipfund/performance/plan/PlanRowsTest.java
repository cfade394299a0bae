package org.ipfund.performance.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.ipfund.embedded.ServiceDatabase;
import org.ipfund.embedded.SharedServers;
import org.ipfund.platform.testing.OwnerDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Who is let see which rows of plans, by the database alone: the issuing office and who takes part.
 */
class PlanRowsTest {

  private static final String UNIT = "00000000-0000-0000-0000-0000000000a1";
  private static final String MEMBER = "00000000-0000-0000-0000-0000000000a3";
  private static final String STRANGER = "00000000-0000-0000-0000-0000000000ff";
  private static final String TASKS = "SELECT number FROM task ORDER BY plan_id, number";
  private static final List<String> NONE = List.of();

  private static ServiceDatabase database;

  @BeforeAll
  static void fillADatabase() throws SQLException, IOException {
    database = SharedServers.postgres().createServiceDatabase("plan_rows");
    migrate("classpath:db/platform", "flyway_platform_history");
    migrate("classpath:db/migration", "flyway_schema_history");
    try (InputStream rows = PlanRowsTest.class.getResourceAsStream("/plan-rows.sql");
        Connection owner = connect(database.owner())) {
      owner.createStatement().execute(new String(rows.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static void migrate(String location, String history) {
    Flyway.configure()
        .dataSource(
            OwnerDatabase.seeAll(database.jdbcUrl()),
            database.owner().name(),
            database.owner().password())
        .locations(location)
        .table(history)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .placeholders(Map.of("application_role", database.application().name()))
        .load()
        .migrate();
  }

  private static Connection connect(ServiceDatabase.Role role) throws SQLException {
    return DriverManager.getConnection(
        role.equals(database.owner())
            ? OwnerDatabase.seeAll(database.jdbcUrl())
            : database.jdbcUrl(),
        role.name(),
        role.password());
  }

  private static List<String> below(String path, String sql) throws SQLException {
    return ask(path, "", sql);
  }

  private static List<String> of(String unit, String sql) throws SQLException {
    return ask("~", unit, sql);
  }

  /** The answer, as the application; what it wrote is taken back. */
  private static List<String> ask(String path, String unit, String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = connect(database.application())) {
      connection.setAutoCommit(false);
      connection
          .createStatement()
          .execute(
              "SELECT set_config('ipfund.scope', '%s', true), set_config('ipfund.unit', '%s', true)"
                  .formatted(path, unit));
      try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      connection.rollback();
    }
    return found;
  }

  @Test
  void tasks_ofTheIssuingOfficeAndAbove_areAllSeen() throws SQLException {
    assertEquals(List.of("1", "2", "3", "1"), below("/440000/440100/", TASKS));
    assertEquals(List.of("1", "2", "3", "1"), below("/440000/", TASKS));
    assertEquals(NONE, below("/440000/440300/", TASKS));
  }

  @Test
  void tasks_ofAUnit_areThoseItTakesPartIn() throws SQLException {
    assertEquals(List.of("1"), of(UNIT, TASKS));
    assertEquals(NONE, of(STRANGER, TASKS));
  }

  @Test
  void tasks_ofACollective_areItsMembersOfThatDay() throws SQLException {
    assertEquals(List.of("2"), of(MEMBER, TASKS));
    assertEquals(
        List.of("{}"),
        below("/", "SELECT body_keys('00000000-0000-0000-0000-0000000000b4', '2020-12-31')"));
  }

  @Test
  void tasks_ofABureau_areSeenByItsRegion() throws SQLException {
    assertEquals(List.of("3"), below("/440000/440100/440106/", TASKS));
    assertEquals(NONE, below("/440000/440100/440105/", TASKS));
  }

  @Test
  void parts_ofAPublishedDocument_areSeenByAllWhoTakePart() throws SQLException {
    for (String table : List.of("plan_goal", "plan_part", "plan")) {
      String count = "SELECT count(*) FROM " + table;
      assertEquals(List.of("1"), of(UNIT, count), table);
      assertEquals(List.of("1"), below("/440000/440100/440106/", count), table);
      assertEquals(List.of("0"), of(STRANGER, count), table);
    }
  }

  @Test
  void indicators_areSeenByWhoSuppliesThem() throws SQLException {
    assertEquals(List.of("1"), of(UNIT, "SELECT count(*) FROM plan_indicator"));
    assertEquals(List.of("0"), of(MEMBER, "SELECT count(*) FROM plan_indicator"));
  }

  @Test
  void bodies_areADirectoryForWhoeverIsSignedIn() throws SQLException {
    String count = "SELECT count(*) FROM body";
    assertEquals(List.of("4"), of(STRANGER, count));
    assertEquals(List.of("4"), below("/440000/440300/", count));
    assertEquals(List.of("0"), ask("", "", count));
  }

  @Test
  void bodies_areWrittenByTheirRegionAlone() throws SQLException {
    String rename =
        "WITH done AS (UPDATE body SET note = 'x' RETURNING 1) SELECT count(*) FROM done";
    assertEquals(List.of("4"), below("/440000/440100/", rename));
    assertEquals(List.of("0"), below("/440000/440300/", rename));
    assertEquals(List.of("0"), of(UNIT, rename));
  }

  @Test
  void values_onceEntered_areNotChanged() {
    for (String table : List.of("plan_indicator_value", "plan_revision", "supervision_entry")) {
      assertThrows(
          SQLException.class,
          () -> below("/", "WITH gone AS (DELETE FROM " + table + " RETURNING 1) TABLE gone"),
          table);
    }
  }

  @Test
  void participants_whenARegionMoves_goAlong() throws SQLException {
    String moved =
        "WITH moved AS (UPDATE known_region SET path = '440000/440300/440106'"
            + " WHERE code = '440106' RETURNING code) TABLE moved";
    try (Connection connection = connect(database.application())) {
      connection.setAutoCommit(false);
      connection.createStatement().execute("SELECT set_config('ipfund.scope', '/', true)");
      connection.createStatement().executeQuery(moved);
      connection
          .createStatement()
          .execute("SELECT set_config('ipfund.scope', '/440000/440300/440106/', true)");
      try (ResultSet rows = connection.createStatement().executeQuery(TASKS)) {
        rows.next();
        assertEquals(3, rows.getInt(1));
      }
      connection.rollback();
    }
  }
}
