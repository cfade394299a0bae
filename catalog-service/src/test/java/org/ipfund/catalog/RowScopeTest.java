package org.ipfund.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.ipfund.embedded.ServiceDatabase;
import org.ipfund.embedded.SharedServers;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.value.Name;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whose rows are, and who is let see which, by the database alone. */
class RowScopeTest {

  private static final String UNIT = "018568e9-5400-7214-80dd-c78d3bf7f1b0";
  private static final String DRAFT = "018568e9-5401-7e00-a672-1b21a5747243";
  private static final String OPEN = "018568e9-5402-7325-83dc-96edce11f8d0";
  private static final String COUNTY = "/440000/441600/441621/";
  private static final String ROWS =
      """
      INSERT INTO region (code, name, level, administrative_parent, province_managed, path,
        valid_from, version)
      VALUES ('440000', '广东省', 'PROVINCE', NULL, false, '440000', '2023-01-01', 0),
        ('441600', '河源市', 'CITY', '440000', false, '440000/441600', '2023-01-01', 0),
        ('441621', '紫金县', 'COUNTY', '441600', false, '440000/441600/441621', '2023-01-01', 0);
      INSERT INTO unit (id, name, name_key, kind, region_code, scope, version)
      SELECT '%1$s', name, platform.name_key(name), 'COUNTY_BUREAU', '441621', '%4$s', 0
      FROM (VALUES ('紫金县市场监督管理局')) AS n (name);
      INSERT INTO policy_document (id, title, document_number, disclosure, scope, version)
      VALUES (gen_random_uuid(), '通知', '粤财工〔2023〕126号', 'ON_REQUEST', '/440000/', 0);
      INSERT INTO round (id, revision, fund_code, budget_year, title, opened_on, printed_deadline,
        deadline_day_included, deadline_at, deadline_rule, history, status, project_count,
        slot_count, extension_count, scope, version)
      SELECT id::uuid, 1, 'GD-IP', 2024, '征集', '2023-05-24', '2023-05-30', true, now(), 'N23-35',
        false, status, 0, 0, 0, '/440000/', 0
      FROM (VALUES ('%2$s', 'DRAFT'), ('%3$s', 'PUBLISHED')) AS r (id, status);
      INSERT INTO extension (id, round_id, unit_id, until, approved_by, reason, granted_at, scope)
      VALUES (gen_random_uuid(), '%3$s', '%1$s', now(), '处', '补充盖章', now(), '%4$s');
      INSERT INTO form (id, round_id, ordinal, code, kind, title, approval_route)
      SELECT id, id, 0, 'F', 'LUMP_SUM', '表', 'CITY' FROM round;
      INSERT INTO form_rule (form_id, ordinal, rule_id, stage, effect)
      SELECT id, 0, 'N23-33', 'SUBMIT', 'REFUSE' FROM form;
      INSERT INTO catalogue_project (id, round_id, seq, category_code, category_label, name,
        extension_slot, version)
      SELECT id, id, 1, '1', '大类', '项目', false, 0 FROM round;
      INSERT INTO project_obligation (project_id, ordinal, scope, obligation)
      SELECT id, 0, '各地市局', 'MANDATORY' FROM round;
      INSERT INTO registration (id, subject, unit_name, kind, region_code, credit_code,
        contact_role, status, registered_at, scope, version)
      VALUES (md5('r')::uuid, 'r', '某所', 'ENTERPRISE', '441621', 'x', 'UNIT_ADMIN', 'PENDING',
        now(), '%4$s', 0);
      """
          .formatted(UNIT, DRAFT, OPEN, COUNTY);

  private static ServiceDatabase database;

  @BeforeAll
  static void migrate() throws SQLException {
    database = SharedServers.postgres().createServiceDatabase("migration");
    flyway("classpath:db/platform", "flyway_platform_history", "latest").migrate();
    flyway("classpath:db/migration", "flyway_schema_history", "latest").migrate();
    fill(ROWS);
  }

  private static void fill(String rows) throws SQLException {
    try (Connection owner = owner();
        Statement statement = owner.createStatement()) {
      statement.execute(rows);
    }
  }

  private static Flyway flyway(String location, String history, String target) {
    return Flyway.configure()
        .dataSource(
            OwnerDatabase.seeAll(database.jdbcUrl()),
            database.owner().name(),
            database.owner().password())
        .locations(location)
        .table(history)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .target(target)
        .placeholders(
            Map.of("application_role", database.application().name(), "province", "440000"))
        .load();
  }

  private static Connection owner() throws SQLException {
    return DriverManager.getConnection(
        OwnerDatabase.seeAll(database.jdbcUrl()),
        database.owner().name(),
        database.owner().password());
  }

  private static List<String> ask(String sql) throws SQLException {
    try (Connection owner = owner()) {
      return rows(owner, sql);
    }
  }

  private static List<String> rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (row.next()) {
        rows.add(row.getString(1));
      }
      return rows;
    }
  }

  @Test
  void region_whenItEnds_handsOverWhatStoodThereBefore() throws SQLException {
    try (Connection owner = owner();
        Statement statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      statement.execute(
          "UPDATE region SET valid_to = '2025-01-01', successor = '441600',"
              + " path = '440000/441600' WHERE code = '441621'");
      assertEquals(
          List.of("441600 /440000/441600/"),
          rows(owner, "SELECT region_code || ' ' || scope FROM registration"));
      owner.rollback();
    }
  }

  @Test
  void nameKey_always_isWhatJavaMakes() throws SQLException {
    for (String name :
        List.of(
            " 广州某某\u00A0（集团）\u3000公司Ａ１－Ｂ ",
            "ABC  Patent\u2003Agency 甲 乙",
            "某\u200B局\n甲\u202E\uFEFF",
            "阿卜杜拉\u2022买买提\u30FB公司\u2014\u2212",
            "caf e\u0301①㎡\u2F00\uF900",
            "\uD842\uDFB7 \u00AD公司 9 月")) {
      String sql = "SELECT platform.name_key('" + name + "')";
      assertEquals(List.of(Name.key(name)), ask(sql));
    }
  }

  @Test
  void part_always_takesOverWhatItsRoundShows() throws SQLException {
    for (String part :
        List.of(
            "form WHERE round_id = '%s'",
            "form_rule WHERE form_id = '%s'",
            "catalogue_project WHERE round_id = '%s'",
            "project_obligation WHERE project_id = '%s'")) {
      String sql = "SELECT released || ' ' || round_scope FROM " + part;
      assertEquals(List.of("false /440000/"), ask(sql.formatted(DRAFT)));
      assertEquals(List.of("true /440000/"), ask(sql.formatted(OPEN)));
    }
  }

  @Test
  void fund_always_isThatOfTheFirstNotice() throws SQLException {
    assertEquals(
        List.of("粤财工〔2019〕122号 1 false"),
        ask("SELECT concat_ws(' ', governing_document, projects_per_unit, told::text) FROM fund"));
  }

  @Test
  void session_whenItHasNoScope_seesOnlyWhatIsDisclosed() throws SQLException {
    try (Connection application =
        DriverManager.getConnection(
            database.jdbcUrl(), database.application().name(), database.application().password())) {
      assertEquals(List.of(), rows(application, "SELECT id FROM unit"));
      assertEquals(List.of(), rows(application, "SELECT id FROM extension"));
      assertEquals(List.of(), rows(application, "SELECT id FROM policy_document"));
      assertEquals(List.of(OPEN), rows(application, "SELECT id FROM round"));
      assertEquals(List.of(OPEN), rows(application, "SELECT round_id FROM form"));
      assertEquals(List.of(OPEN), rows(application, "SELECT form_id FROM form_rule"));
      assertEquals(List.of(OPEN), rows(application, "SELECT round_id FROM catalogue_project"));
      assertEquals(List.of(OPEN), rows(application, "SELECT project_id FROM project_obligation"));
      application.setAutoCommit(false);
      rows(application, "SELECT set_config('ipfund.scope', '/440000/441600/', true)");
      assertEquals(List.of(UNIT), rows(application, "SELECT id FROM unit"));
      assertEquals(1, rows(application, "SELECT id FROM policy_document").size());
      rows(application, "SELECT set_config('ipfund.scope', '/440000/', true)");
      assertEquals(2, rows(application, "SELECT id FROM round").size());
    }
  }
}
