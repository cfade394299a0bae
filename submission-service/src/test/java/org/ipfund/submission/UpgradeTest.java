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
import org.junit.jupiter.api.Test;

/** Migrations of a database that holds rows of before. */
class UpgradeTest {

  private final ServiceDatabase database =
      SharedServers.postgres().createServiceDatabase("upgraded_submission");

  private void migrate(String location, String history, String target) {
    Flyway.configure()
        .dataSource(
            OwnerDatabase.seeAll(database.jdbcUrl()),
            database.owner().name(),
            database.owner().password())
        .locations(location)
        .table(history)
        .target(target)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .placeholders(Map.of("application_role", database.application().name()))
        .load()
        .migrate();
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        OwnerDatabase.seeAll(database.jdbcUrl()),
        database.owner().name(),
        database.owner().password());
  }

  private void fill() throws SQLException, IOException {
    try (InputStream rows = UpgradeTest.class.getResourceAsStream("/filed-rows.sql");
        Connection owner = connect()) {
      owner.createStatement().execute(new String(rows.readAllBytes(), StandardCharsets.UTF_8));
      owner
          .createStatement()
          .execute(
              "UPDATE demand SET scope = '/440000/440300/' WHERE region_code = '441600'"
                  + " AND status = 'CONSOLIDATED'");
    }
  }

  @Test
  void sources_whenTheirDemandHadLeftTheCity_sayThatItMoved() throws SQLException, IOException {
    migrate("classpath:db/platform", "flyway_platform_history", "latest");
    migrate("classpath:db/migration", "flyway_schema_history", "1");
    fill();
    migrate("classpath:db/migration", "flyway_schema_history", "latest");
    List<String> found = new ArrayList<>();
    try (Connection owner = connect();
        ResultSet rows =
            owner
                .createStatement()
                .executeQuery(
                    "SELECT c.city_region_code || ' ' || s.moved FROM consolidation_source s"
                        + " JOIN consolidation c ON c.id = s.consolidation_id ORDER BY 1")) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    assertEquals(List.of("440300 false", "441600 true"), found);
  }
}
