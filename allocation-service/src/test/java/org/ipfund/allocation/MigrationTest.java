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

/** A database that was filled under the first version is migrated: every row is somebody's. */
class MigrationTest {

  private static final String FIRST =
      """
      INSERT INTO known_region VALUES ('440000', '广东省', 'PROVINCE', false, '440000'),
        ('440700', '江门市', 'CITY', false, '440000/440700'),
        ('440781', '台山市', 'COUNTY', true, '440000/440700/440781');
      INSERT INTO known_unit VALUES (md5('unit')::uuid, '台山市局', 'COUNTY_BUREAU', '440781');
      INSERT INTO known_demand VALUES (md5('demand')::uuid, md5('r')::uuid, 'F', md5('unit')::uuid,
        '440781', 2024, 1);
      INSERT INTO known_project VALUES (md5('project')::uuid, md5('demand')::uuid, '项目',
        md5('unit')::uuid, '440781', 2024, 1);
      INSERT INTO known_table VALUES (md5('table')::uuid, md5('demand')::uuid,
        md5('project')::uuid, md5('unit')::uuid, '440781', 2024, 1);
      INSERT INTO account VALUES
        (md5('source')::uuid, 'SOURCE', '440000', 2024, '专项', '', -1, -9, 0),
        (md5('treasury')::uuid, 'TREASURY', '440781', 2024, '专项', '', 1, 0, 0),
        (md5('source2')::uuid, 'SOURCE', '440000', 2024, ' 专项', '', 0, -9, 0),
        (md5('treasury2')::uuid, 'TREASURY', '440781', 2024, ' 专项', '', 0, 0, 0);
      INSERT INTO entry VALUES
        (md5('e1')::uuid, md5('t')::uuid, md5('source')::uuid, md5('treasury')::uuid,
          'ADVANCE_ISSUE', -1, -1, md5('first')::uuid, md5('first')::uuid, '2023-12-28'),
        (md5('e2')::uuid, md5('t')::uuid, md5('treasury')::uuid, md5('source')::uuid,
          'ADVANCE_ISSUE', 1, 1, md5('first')::uuid, md5('first')::uuid, '2023-12-28');
      INSERT INTO appropriation VALUES (md5('a')::uuid, 2024, '专项', '2011409', '管理', 9,
        md5('source')::uuid, 0),
        ('ffffffff-0000-4000-8000-000000000000', 2024, ' 专项', '2011409', '管理', 9,
        md5('source2')::uuid, 0);
      INSERT INTO notice SELECT md5(name)::uuid, name, '通知', 2024, 'ADVANCE', md5('a')::uuid,
        '2023-12-28', disclosure, '2011409', 'W 无', '专项', 'DRAFT', NULL, NULL, 0
        FROM (VALUES ('first', 'ON_REQUEST'), ('second', 'PUBLIC'), ('draft', 'PUBLIC'))
          AS n (name, disclosure);
      INSERT INTO notice_line (id, notice_id, annex, seq, row_kind, name, region_code, amount)
        SELECT gen_random_uuid(), n.id, 1, seq, kind, '行', code, 1 FROM notice n,
          (VALUES (1, 'TOTAL', NULL), (2, 'ALLOCATION', '440781')) AS r (seq, kind, code);
      INSERT INTO issued_allocation SELECT md5(document_number || '!')::uuid, id, '440781',
        md5('unit')::uuid, md5('demand')::uuid, md5('project')::uuid, md5('table')::uuid, 1
        FROM notice WHERE document_number <> 'draft';
      UPDATE notice SET status = 'ISSUED', total = 1,
        issued_at = '2023-12-28'::timestamptz + seq * interval '1 day'
        FROM (VALUES ('first', 1), ('second', 2)) AS o (number, seq)
        WHERE document_number = number;
      INSERT INTO disbursement VALUES (md5('paid')::uuid, md5('first')::uuid, '440781', 2024,
        '协会', 1, '维权', 'PROTECTION', '2011409', '2024-01-02', md5('treasury')::uuid);
      INSERT INTO platform.audit_entry (id, happened_at, actor, action, subject_type, subject_id)
        VALUES (gen_random_uuid(), now(), 'drafter', 'drafted', 'notice', md5('first')::uuid::text),
          (gen_random_uuid(), now(), 'issuer', 'issued', 'notice', md5('first')::uuid::text);
      """;

  private static final String COUNTY = "/440000/440700/440781/";

  private static ServiceDatabase database;

  @BeforeAll
  static void migrate() throws SQLException {
    database = SharedServers.postgres().createServiceDatabase("allocation_migration");
    flyway("classpath:db/platform", "flyway_platform_history", "latest").migrate();
    flyway("classpath:db/migration", "flyway_schema_history", "1").migrate();
    try (Connection owner = connect(database.owner());
        Statement statement = owner.createStatement()) {
      statement.execute(FIRST);
    }
    flyway("classpath:db/migration", "flyway_schema_history", "latest").migrate();
  }

  private static Flyway flyway(String location, String history, String target) {
    return Flyway.configure()
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
        .load();
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

  private static String ask(String sql) throws SQLException {
    try (Connection owner = connect(database.owner())) {
      return rows(owner, sql);
    }
  }

  @Test
  void migrate_whenRowsWereThere_putsThemWhereTheirRegionLies() throws SQLException {
    for (String table :
        new String[] {
          "known_unit", "known_demand", "known_project", "known_table", "disbursement"
        }) {
      assertEquals(COUNTY, ask("SELECT scope FROM " + table), table);
    }
    assertEquals("/440000/ " + COUNTY, ask("SELECT DISTINCT scope FROM account ORDER BY scope"));
    assertEquals(
        "/440000/-TREASURY " + COUNTY + "-SOURCE",
        ask("SELECT scope || '-' || counter_kind FROM entry ORDER BY scope"));
    assertEquals("/440000/", ask("SELECT DISTINCT scope FROM appropriation"));
    assertEquals("/440000/", ask("SELECT DISTINCT scope FROM notice"));
  }

  @Test
  void migrate_whenNoticesWereIssued_handsTheirLinesOver() throws SQLException {
    String line =
        "SELECT scope || disclosed FROM notice_line WHERE notice_id = md5('%s')::uuid"
            + " ORDER BY seq";
    assertEquals("/440000/false " + COUNTY + "false", ask(line.formatted("first")));
    assertEquals("/440000/true " + COUNTY + "true", ask(line.formatted("second")));
    assertEquals("/440000/false /440000/false", ask(line.formatted("draft")));
  }

  @Test
  void migrate_whenFundsLookAlike_keepsTheirAccountsApart() throws SQLException {
    String other = "专项ffffffff-0000-4000-8000-000000000000";
    assertEquals(
        "专项 " + other,
        ask("SELECT replace(fund_key, ' ', '') FROM appropriation ORDER BY fund_key"));
    assertEquals("专项", ask("SELECT DISTINCT fund_key FROM notice"));
    assertEquals(
        "专项 专项 " + other + " " + other,
        ask("SELECT replace(fund_key, ' ', '') FROM account ORDER BY fund_key"));
  }

  @Test
  void migrate_whenPaymentsWereThere_keepsThemPaidByOne() throws SQLException {
    assertEquals(
        "PAID2024-01-02",
        ask(
            "SELECT concat(status, paid_on, prepared_by, payee_account, counted) FROM disbursement"));
    assertEquals("0.00", ask("SELECT DISTINCT reserved FROM account"));
    assertEquals("IN_FORCE", ask("SELECT DISTINCT status FROM appropriation"));
  }

  @Test
  void migrate_whenTheRecordTellsWhoDidIt_keepsDutiesSeparate() throws SQLException {
    assertEquals(
        "{drafter}issuer",
        ask("SELECT prepared_by::text || issued_by FROM notice WHERE document_number = 'first'"));
    assertEquals("{}", ask("SELECT prepared_by::text FROM notice WHERE document_number = 'draft'"));
  }

  @Test
  void migrate_whenATableWasAdvancedTwice_theFirstKeepsIt() throws SQLException {
    assertEquals(
        "first",
        ask(
            "SELECT n.document_number FROM issued_allocation a JOIN notice n ON n.id = a.notice_id"
                + " WHERE a.advanced_table_id = md5('table')::uuid"));
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
