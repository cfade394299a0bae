package org.ipfund.performance.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.ipfund.embedded.ServiceDatabase;
import org.ipfund.embedded.SharedServers;
import org.ipfund.performance.actor.TaskActors;
import org.ipfund.platform.testing.OwnerDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Who is let see which reports, by the database alone: the body, who leads the task, the office.
 */
class ProgressRowsTest {

  private static final String IDS = "00000000-0000-0000-0000-0000000000";
  private static final String LEAD = IDS + "a1";
  private static final String SUPPORTER = IDS + "a3";
  private static final String NEXT = IDS + "a9";
  private static final String BUREAU = "/440000/440100/440106/";
  private static final String OFFICE = "/440000/440100/";
  private static final String REPORTS = "SELECT count(*) FROM progress_report";

  private static ServiceDatabase database;

  @BeforeAll
  static void fillADatabase() throws SQLException, IOException {
    database = SharedServers.postgres().createServiceDatabase("progress_rows");
    migrate("classpath:db/platform", "flyway_platform_history");
    migrate("classpath:db/migration", "flyway_schema_history");
    try (Connection owner = connect(database.owner())) {
      for (String rows : new String[] {"/plan-rows.sql", "/progress-rows.sql"}) {
        try (InputStream sql = ProgressRowsTest.class.getResourceAsStream(rows)) {
          owner.createStatement().execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
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

  /** What the application counts, after it did something that is taken back. */
  private static int ask(String path, String unit, String doing, String sql) throws SQLException {
    try (Connection connection = connect(database.application())) {
      connection.setAutoCommit(false);
      sees(connection, "/", "");
      connection.createStatement().execute(doing);
      sees(connection, path, unit);
      try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
        rows.next();
        int found = rows.getInt(1);
        connection.rollback();
        return found;
      }
    }
  }

  private static void sees(Connection connection, String path, String unit) throws SQLException {
    connection
        .createStatement()
        .execute(
            "SELECT set_config('ipfund.scope', '%s', true), set_config('ipfund.unit', '%s', true)"
                .formatted(path, unit));
  }

  private static int of(String unit, String sql) throws SQLException {
    return ask("~", unit, "SELECT 1", sql);
  }

  private static int below(String path, String sql) throws SQLException {
    return ask(path, "", "SELECT 1", sql);
  }

  @Test
  void reports_areSeenByTheirBodyTheLeadAndTheOffice() throws SQLException {
    assertEquals(3, of(LEAD, REPORTS));
    assertEquals(1, of(SUPPORTER, REPORTS));
    assertEquals(1, below(BUREAU, REPORTS));
    assertEquals(3, below(OFFICE, REPORTS));
    assertEquals(0, of(NEXT, REPORTS));
    assertEquals(0, below("/440000/440300/", REPORTS));
    assertEquals(1, of(LEAD, "SELECT count(*) FROM supervision_finding"));
    assertEquals(0, below(BUREAU, "SELECT count(*) FROM supervision_finding"));
  }

  @Test
  void reports_ofALeadThatIsADraft_areItsOwn() throws SQLException {
    assertEquals(1, of(LEAD, REPORTS + " WHERE status = 'DRAFT'"));
    assertEquals(0, of(SUPPORTER, REPORTS + " WHERE status = 'DRAFT'"));
  }

  @Test
  void reports_whenAnotherUnitActsForTheBody_goAlong() throws SQLException {
    String linked =
        "UPDATE body SET unit_id = '%s' WHERE unit_id = '%s';".formatted(NEXT, SUPPORTER)
            + "SELECT plan_participants('%sc1', '2024-01-01')".formatted(IDS);
    assertEquals(1, ask("~", NEXT, linked, REPORTS));
    assertEquals(0, ask("~", SUPPORTER, linked, REPORTS));
    assertEquals(3, ask("~", LEAD, linked, REPORTS));
    assertEquals(1, ask("~", NEXT, linked, "SELECT count(*) FROM supervision_finding"));
  }

  @Test
  void actors_ofACollective_areItsMembers() throws SQLException {
    String actors =
        TaskActors.ACTORS
            .formatted("y.plan_id = '" + IDS + "c1'")
            .replace("?", "DATE '2024-01-01'");
    assertEquals(6, below(OFFICE, actors + "SELECT count(*) FROM actor"));
    String ofMember = "SELECT count(*) FROM actor WHERE body_id = '" + IDS + "b3'";
    assertEquals(2, below(OFFICE, actors + ofMember));
    assertEquals(0, below(OFFICE, actors + ofMember + " AND role = 'LEAD'"));
  }
}
