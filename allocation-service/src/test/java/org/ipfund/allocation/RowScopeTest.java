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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Who is let see which rows, by the database alone: SQL fills it, so that no rule of the service
 * stands between the test and what the database lets through.
 */
class RowScopeTest {

  private static final String ROWS =
      """
      INSERT INTO known_region (code, name, level, province_managed, path) VALUES
        ('440000', '广东省', 'PROVINCE', false, '440000'),
        ('440700', '江门市', 'CITY', false, '440000/440700'),
        ('440781', '台山市', 'COUNTY', true, '440000/440700/440781');
      INSERT INTO known_unit (id, name, kind, region_code, scope)
        VALUES (md5('unit')::uuid, '台山市局', 'COUNTY_BUREAU', '440781', '${county}');
      INSERT INTO known_demand (id, round_id, form_code, unit_id, region_code, budget_year, amount,
          scope)
        VALUES (md5('demand')::uuid, md5('r')::uuid, 'F', md5('unit')::uuid, '440781', 2024, 1,
          '${county}');
      INSERT INTO known_project (id, demand_id, name, unit_id, region_code, budget_year, amount,
          scope)
        VALUES (md5('project')::uuid, md5('demand')::uuid, '项目', md5('unit')::uuid, '440781',
          2024, 1, '${county}');
      INSERT INTO known_table (id, demand_id, project_id, unit_id, region_code, budget_year,
          requested_amount, scope)
        VALUES (md5('table')::uuid, md5('demand')::uuid, md5('project')::uuid, md5('unit')::uuid,
          '440781', 2024, 1, '${county}');
      INSERT INTO account (id, kind, region_code, budget_year, fund_name, fund_key, holder,
          holder_key, balance, lowest, version, scope) VALUES
        (md5('source')::uuid, 'SOURCE', '440000', 2024, '专项', '专项', '', '', -1, -9, 0,
          '/440000/'),
        (md5('treasury')::uuid, 'TREASURY', '440781', 2024, '专项', '专项', '', '', 1, 0, 0,
          '${county}');
      INSERT INTO entry (id, transfer_id, account_id, counter_account_id, counter_kind, kind,
          amount, balance_after, cause_id, origin_id, booked_on, scope) VALUES
        (md5('e1')::uuid, md5('t')::uuid, md5('source')::uuid, md5('treasury')::uuid, 'TREASURY',
          'ADVANCE_ISSUE', -1, -1, md5('first')::uuid, md5('first')::uuid, '2023-12-28',
          '/440000/'),
        (md5('e2')::uuid, md5('t')::uuid, md5('treasury')::uuid, md5('source')::uuid, 'SOURCE',
          'ADVANCE_ISSUE', 1, 1, md5('first')::uuid, md5('first')::uuid, '2023-12-28',
          '${county}');
      INSERT INTO appropriation (id, budget_year, fund_name, fund_key, function_code,
          function_name, amount, source_account_id, version, scope)
        VALUES (md5('a')::uuid, 2024, '专项', '专项', '2011409', '管理', 9, md5('source')::uuid, 0,
          '/440000/');
      INSERT INTO notice (id, document_number, title, budget_year, stage, appropriation_id,
          printed_on, disclosure, function_code, three_guarantees_code, fund_name, fund_key,
          status, version, scope)
        SELECT md5(name)::uuid, name, '通知', 2024, 'ADVANCE', md5('a')::uuid, '2023-12-28',
          disclosure, '2011409', 'W 无', '专项', '专项', 'DRAFT', 0, '/440000/'
        FROM (VALUES ('first', 'ON_REQUEST'), ('second', 'PUBLIC'), ('draft', 'PUBLIC'))
          AS n (name, disclosure);
      INSERT INTO notice_line (id, notice_id, annex, seq, row_kind, name, region_code, amount,
          disclosed, scope)
        SELECT gen_random_uuid(), n.id, 1, seq, kind, '行', code, 1, document_number = 'second',
          CASE WHEN code IS NULL OR document_number = 'draft' THEN '/440000/' ELSE '${county}' END
        FROM notice n, (VALUES (1, 'TOTAL', NULL), (2, 'ALLOCATION', '440781'))
          AS r (seq, kind, code);
      INSERT INTO issued_allocation (id, notice_id, receiver, region_code,
          unit_id, demand_id, project_id, table_id, amount, net_change, total, scope)
        SELECT md5(document_number || '!')::uuid, id, '440781', '440781',
          md5('unit')::uuid, md5('demand')::uuid, md5('project')::uuid, md5('table')::uuid, 1, 1,
          1, '${county}'
        FROM notice WHERE document_number <> 'draft';
      UPDATE notice SET status = 'ISSUED', total = 1, issued_at = '2023-12-29'
        WHERE document_number <> 'draft';
      INSERT INTO disbursement (id, notice_id, region_code, budget_year, payee_name, amount,
          purpose, purpose_kind, function_code, paid_on, account_id, scope)
        VALUES (md5('paid')::uuid, md5('first')::uuid, '440781', 2024, '协会', 1, '维权',
          'PROTECTION', '2011409', '2024-01-02', md5('treasury')::uuid, '${county}');
      """;

  private static final String COUNTY = "/440000/440700/440781/";

  private static ServiceDatabase database;

  @BeforeAll
  static void fillADatabase() throws SQLException {
    database = SharedServers.postgres().createServiceDatabase("allocation_row_scopes");
    migrate("classpath:db/platform", "flyway_platform_history");
    migrate("classpath:db/migration", "flyway_schema_history");
    try (Connection owner = connect(database.owner());
        Statement statement = owner.createStatement()) {
      statement.execute(ROWS.replace("${county}", COUNTY));
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

  @Test
  void session_whenItHasNoScope_seesOnlyWhatIsDisclosed() throws SQLException {
    try (Connection application = connect(database.application())) {
      for (String table :
          new String[] {
            "known_unit",
            "known_demand",
            "known_project",
            "known_table",
            "account",
            "entry",
            "appropriation",
            "disbursement",
            "issued_allocation"
          }) {
        assertEquals("0", rows(application, "SELECT count(*) FROM " + table), table);
      }
      assertEquals("second", rows(application, "SELECT document_number FROM notice"));
      assertEquals("2", rows(application, "SELECT count(*) FROM notice_line"));
      application.setAutoCommit(false);
      rows(application, "SELECT set_config('ipfund.scope', '/440000/440700/', true)");
      assertEquals(
          "first second",
          rows(application, "SELECT document_number FROM notice ORDER BY document_number"));
      assertEquals("3", rows(application, "SELECT count(*) FROM notice_line"));
      assertEquals("TREASURY", rows(application, "SELECT DISTINCT kind FROM account"));
    }
  }
}
