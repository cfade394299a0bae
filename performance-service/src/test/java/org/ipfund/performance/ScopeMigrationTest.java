package org.ipfund.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.ipfund.embedded.ServiceDatabase;
import org.ipfund.embedded.SharedServers;
import org.ipfund.platform.testing.OwnerDatabase;
import org.junit.jupiter.api.Test;

/** A database that was filled before rows had a scope gets one from what it holds. */
class ScopeMigrationTest {

  private static final String FILL =
      """
      INSERT INTO region_copy VALUES ('440000', '省'), ('441600', '市'), ('441621', '县');
      INSERT INTO unit_copy VALUES ('%1$s', '局', '441621');
      INSERT INTO target_table (id, demand_id, project_id, unit_id, unit_name, region_code,
        budget_year, requested_amount, status, indicator_count, finding_count, weight_total,
        weight_note, version)
      VALUES ('%1$s', '%1$s', '%1$s', '%1$s', '局', '441621', 2024, 1, 'DRAFT', 1, 1, 90, 'X', 0);
      INSERT INTO table_demand VALUES ('%1$s', '%1$s', 1);
      INSERT INTO indicator (table_id, seq, name, target_text, kind, per_item, items, aspirational,
        already_reached, explanation_zh, explanation_en, weight)
      VALUES ('%1$s', 1, '某（集团）指标', 't', 'NUMERIC', false, '{}', false, false, 'z', 'e', 1);
      INSERT INTO finding VALUES ('%1$s', 1, 'C30', 1, '/', 'z', 'e');
      INSERT INTO target_table (id, demand_id, project_id, unit_id, unit_name, region_code,
        budget_year, requested_amount, overall_goal, status, notice_id, indicator_count,
        finding_count, weight_total, weight_note, version)
      VALUES ('%2$s', '%2$s', '%2$s', '%1$s', '局', '441621', 2024, 7, '总目标', 'FROZEN', '%2$s', 1, 0,
        90, 'X', 3);
      INSERT INTO table_demand VALUES ('%2$s', '%2$s', 7);
      INSERT INTO indicator (table_id, seq, level1, name, target_text, kind, per_item, items,
        aspirational, already_reached, explanation_zh, explanation_en, weight)
      VALUES ('%2$s', 1, 'OUTPUT', '指标', '3家', 'NUMERIC', false, '{}', false, false, 'z', 'e', 1);
      """;

  private static final String VERSION =
      """
      SELECT v.amount || ' ' || (v.text ->> 'requestedAmount') || ' ' || (v.text #>> '{overallGoals,0,text}')
        || ' ' || (v.text #>> '{lines,0,targetText}')
        || ' ' || (v.text #>> '{lines,0,demandId}' = t.demand_id::text)
        || ' ' || (v.demand_ids = ARRAY[t.demand_id]) || ' ' || t.in_force_version
        || ' ' || t.funded_amount || ' ' || d.since_version || ' ' || v.scope
      FROM table_version v JOIN target_table t ON t.id = v.table_id AND v.number = t.newest_version
        JOIN table_demand d ON d.table_id = t.id
      """;

  private final ServiceDatabase database =
      SharedServers.postgres().createServiceDatabase("scopemigration");

  private void migrate(String target) {
    migrate("classpath:db/migration", "flyway_schema_history", target);
  }

  private void migrate(String location, String history, String target) {
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

  private Connection owner() throws SQLException {
    return DriverManager.getConnection(
        OwnerDatabase.seeAll(database.jdbcUrl()),
        database.owner().name(),
        database.owner().password());
  }

  @Test
  void migrate_whenTablesAreFilled_givesEveryRowItsScope() throws SQLException {
    migrate("classpath:db/platform", "flyway_platform_history", "latest");
    migrate("1");
    UUID id = UUID.randomUUID();
    try (Connection connection = owner();
        Statement statement = connection.createStatement()) {
      statement.execute(FILL.formatted(id, UUID.randomUUID()));
      migrate("2");
      for (String table : new String[] {"target_table", "table_demand", "indicator", "finding"}) {
        try (ResultSet row =
            statement.executeQuery("SELECT scope || unit_id AS owner FROM " + table)) {
          row.next();
          assertEquals("/440000/441600/441621/" + id, row.getString("owner"), table);
        }
      }
      migrate("latest");
      try (ResultSet row =
          statement.executeQuery("SELECT name_key FROM indicator WHERE name LIKE '某%'")) {
        row.next();
        assertEquals("某(集团)指标", row.getString(1));
      }
      try (ResultSet row = statement.executeQuery(VERSION)) {
        row.next();
        assertEquals(
            "7.00 7.00 总目标 3家 true true 1 7.00 1 /440000/441600/441621/", row.getString(1));
        assertFalse(row.next());
      }
    }
  }
}
