package org.ipfund.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** A database that was filled before rows had owners gets them from what is there. */
class ScopeMigrationTest {

  private static ServiceDatabase database;

  @BeforeAll
  static void migrateAFilledDatabase() throws SQLException, IOException {
    database = SharedServers.postgres().createServiceDatabase("before_scopes");
    migrate("classpath:db/platform", "flyway_platform_history", "latest");
    migrate("1");
    try (InputStream rows = ScopeMigrationTest.class.getResourceAsStream("/before-scopes.sql");
        Connection owner = connect(database.owner())) {
      owner.createStatement().execute(new String(rows.readAllBytes(), StandardCharsets.UTF_8));
    }
    migrate("latest");
  }

  private static void migrate(String target) {
    migrate("classpath:db/migration", "flyway_schema_history", target);
  }

  private static void migrate(String location, String history, String target) {
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
        .target(target)
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

  private static List<String> rows(ServiceDatabase.Role role, String settings, String sql)
      throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = connect(role)) {
      connection.createStatement().execute(settings);
      try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
    }
    return found;
  }

  private static List<String> asOwner(String sql) throws SQLException {
    return rows(database.owner(), "SELECT 1", sql);
  }

  private static List<String> below(String path, String depth, String sql) throws SQLException {
    String settings =
        "SELECT set_config('ipfund.scope', '%s', false), set_config('ipfund.depth', '%s', false)"
            .formatted(path, depth);
    return rows(database.application(), settings, sql);
  }

  @Test
  void migrate_whenFilled_givesEveryRowItsPathAndKeeper() throws SQLException {
    assertEquals(
        List.of(
            "DRAFT /440000/441600/441621/ 1",
            "CONSOLIDATED /440000/441600/ 1",
            "APPROVED /440000/440300/ 0",
            "SUBMITTED /440000/ 0"),
        asOwner("SELECT concat_ws(' ', status, scope, held) FROM demand ORDER BY id"));
    assertEquals(
        List.of("RETURNED /440000/441600/ 1", "APPROVED /440000/440300/ 0"),
        asOwner("SELECT concat_ws(' ', status, scope, held) FROM consolidation ORDER BY id"));
    assertEquals(
        List.of("/440000/440300/ 0"), asOwner("SELECT concat_ws(' ', scope, held) FROM project"));
  }

  @Test
  void migrate_whenFilled_givesChildTablesTheirParents() throws SQLException {
    for (String child :
        List.of(
            "demand_line c JOIN demand p ON p.id = c.demand_id",
            "consolidation_line c JOIN consolidation p ON p.id = c.consolidation_id",
            "consolidation_source c JOIN consolidation p ON p.id = c.consolidation_id")) {
      assertEquals(
          List.of("t"),
          asOwner(
              "SELECT bool_and((c.scope, c.held, c.unit_id) = (p.scope, p.held, p.unit_id)) FROM "
                  + child));
    }
    assertEquals(
        List.of("t"),
        asOwner(
            "SELECT bool_and(s.demand_unit_id = d.unit_id) FROM consolidation_source s"
                + " JOIN demand d ON d.id = s.demand_id"));
  }

  @Test
  void migrate_whenACopyNamesSomethingUnknown_leavesItToWhoeverSeesEverything()
      throws SQLException {
    assertEquals(
        List.of("/", "/440000/441600/441621/"),
        asOwner("SELECT scope FROM known_extension ORDER BY scope"));
    assertEquals(
        List.of("/", "/440000/440300/"), asOwner("SELECT scope FROM known_funding ORDER BY scope"));
  }

  @Test
  void migrate_whenProjectsWereThere_givesThemFundProjectsWithTheirMoney() throws SQLException {
    assertEquals(
        List.of("GD-IP 2024 1 专利导航 440300 100.00 100.00 /440000/440300/ 0"),
        asOwner(
            "SELECT concat_ws(' ', fund_code, budget_year, slot, name, receiving_region_code,"
                + " requested_amount, position, scope, held) FROM fund_project"));
    assertEquals(
        List.of("t PROVINCE 100.00"),
        asOwner(
            "SELECT concat_ws(' ', p.fund_project_id = p.id, p.route, s.amount) FROM project p"
                + " JOIN project_share s ON s.project_id = p.id"));
    assertEquals(
        List.of("t", ""),
        asOwner(
            "SELECT concat(fund_project_id = project_id) FROM known_funding ORDER BY scope DESC"));
    assertEquals(List.of("GD-IP"), asOwner("SELECT DISTINCT fund_code FROM known_round"));
  }

  @Test
  void rows_whenNoScopeIsSet_areAllHidden() throws SQLException {
    for (String table :
        List.of(
            "known_unit",
            "known_extension",
            "known_funding",
            "demand",
            "demand_line",
            "consolidation",
            "consolidation_line",
            "consolidation_source",
            "project",
            "fund_project",
            "project_share")) {
      assertEquals(
          List.of("0"),
          rows(database.application(), "SELECT 1", "SELECT count(*) FROM " + table),
          table);
    }
  }

  @Test
  void rows_whenAScopeIsSet_areThoseBelowItThatItsDepthSees() throws SQLException {
    String count = "SELECT count(*) FROM demand";
    assertEquals(List.of("2"), below("/440000/441600/", "1", count));
    assertEquals(List.of("1"), below("/440000/441600/441621/", "2", count));
    assertEquals(List.of("2"), below("/440000/", "0", count));
    assertEquals(List.of("4"), below("/", "9", count));
    assertEquals(
        List.of("1"), below("/440000/440300/", "1", "SELECT count(*) FROM consolidation_source"));
  }
}
