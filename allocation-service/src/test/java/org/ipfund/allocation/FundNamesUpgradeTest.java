package org.ipfund.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.api.Test;

/**
 * A database whose funds were renamed before their names were remembered. SQL fills it, because no
 * service of today writes what one of then did.
 */
class FundNamesUpgradeTest {

  private static final String USED =
      """
      INSERT INTO known_fund (code, name, governing_document, annex_columns, equations) VALUES
        ('RENAMED', '新名（改）', '粤财工〔2019〕122号', '{}', '{}'),
        ('SAME', '原名', '粤财工〔2019〕122号', '{}', '{}'),
        ('UNUSED', '未用', '粤财工〔2019〕122号', '{}', '{}');
      INSERT INTO appropriation (id, budget_year, fund_name, fund_key, function_code,
          function_name, amount, status, version, scope)
        SELECT md5(key)::uuid, 2024, key, key, '2011409', '管理', 9, 'PREPARED', 0, '/440000/'
        FROM (VALUES ('旧名'), ('新名(改)'), ('原名')) AS a (key);
      INSERT INTO notice (id, document_number, title, budget_year, stage, appropriation_id,
          printed_on, disclosure, function_code, three_guarantees_code, fund_name, fund_key,
          fund_code, status, version, scope)
        SELECT number::uuid, number, '通知', 2024, 'ADVANCE', md5(key)::uuid, '2023-12-28',
          'PUBLIC', '2011409', 'W 无', key, key, code, 'DRAFT', 0, '/440000/'
        FROM (VALUES
          ('00000000-0000-7000-8000-000000000001', '旧名', 'RENAMED'),
          ('00000000-0000-7000-8000-000000000002', '新名(改)', 'RENAMED'),
          ('00000000-0000-7000-8000-000000000003', '原名', 'SAME'),
          ('00000000-0000-7000-8000-000000000004', '原名', NULL)) AS n (number, key, code);
      """;

  private static final String FORMER =
      "SELECT code || array_to_string(former_keys, ',', '') FROM known_fund ORDER BY code";
  private static final String MEANT =
      "SELECT coalesce(fund_of(key), '-')"
          + " FROM (VALUES ('旧名'), ('新名(改)'), ('原名'), ('他名')) AS n (key)";

  @Test
  void migrate_whenNoticesNameAFundByCode_remembersTheNamesTheyHaveForIt() throws SQLException {
    ServiceDatabase database = SharedServers.postgres().createServiceDatabase("allocation_funds");
    migrate(database, "classpath:db/platform", "flyway_platform_history", "latest");
    migrate(database, "classpath:db/migration", "flyway_schema_history", "1");
    try (Connection owner = owner(database);
        Statement statement = owner.createStatement()) {
      statement.execute(USED);
    }
    migrate(database, "classpath:db/migration", "flyway_schema_history", "latest");
    try (Connection owner = owner(database)) {
      assertEquals("RENAMED旧名,新名(改) SAME UNUSED", rows(owner, FORMER));
      assertEquals("RENAMED RENAMED SAME -", rows(owner, MEANT));
    }
  }

  private static void migrate(
      ServiceDatabase database, String location, String history, String target) {
    Flyway.configure()
        .dataSource(
            OwnerDatabase.seeAll(database.jdbcUrl()),
            database.owner().name(),
            database.owner().password())
        .locations(location)
        .table(history)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .target(target)
        .placeholders(Map.of("application_role", database.application().name()))
        .load()
        .migrate();
  }

  private static Connection owner(ServiceDatabase database) throws SQLException {
    return DriverManager.getConnection(
        OwnerDatabase.seeAll(database.jdbcUrl()),
        database.owner().name(),
        database.owner().password());
  }

  private static String rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      StringJoiner found = new StringJoiner(" ");
      while (row.next()) {
        found.add(row.getString(1));
      }
      return found.toString();
    }
  }
}
