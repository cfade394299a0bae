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

/** Who is let see which rows, by the database alone. */
class RowScopeTest {

  private static ServiceDatabase database;

  @BeforeAll
  static void fillADatabase() throws SQLException, IOException {
    database = SharedServers.postgres().createServiceDatabase("row_scopes");
    migrate("classpath:db/platform", "flyway_platform_history");
    migrate("classpath:db/migration", "flyway_schema_history");
    try (InputStream rows = RowScopeTest.class.getResourceAsStream("/filed-rows.sql");
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

  private static List<String> below(String path, String depth, String sql) throws SQLException {
    String settings =
        "SELECT set_config('ipfund.scope', '%s', false), set_config('ipfund.depth', '%s', false)"
            .formatted(path, depth);
    return rows(database.application(), settings, sql);
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
