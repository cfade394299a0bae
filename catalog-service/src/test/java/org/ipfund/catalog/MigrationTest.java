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

/** A database that was filled under the first version is migrated: every row is somebody's. */
class MigrationTest {

  private static final String UNIT = "018568e9-5400-7214-80dd-c78d3bf7f1b0";
  private static final String DRAFT = "018568e9-5401-7e00-a672-1b21a5747243";
  private static final String OPEN = "018568e9-5402-7325-83dc-96edce11f8d0";
  private static final String FIRST_OF_NAME = "018568e9-5403-7a07-a672-1b21a5747244";
  private static final String LOOK_ALIKE = "018568e9-5404-7a07-a672-1b21a5747245";
  private static final String FIRST =
      """
      INSERT INTO region (code, name, level, administrative_parent, province_managed, path,
        valid_from, version)
      VALUES ('440000', '广东省', 'PROVINCE', NULL, false, '440000', '2023-01-01', 0),
        ('441600', '河源市', 'CITY', '440000', false, '440000/441600', '2023-01-01', 0),
        ('441621', '紫金县', 'COUNTY', '441600', false, '440000/441600/441621', '2023-01-01', 0);
      INSERT INTO unit (id, name, kind, region_code, version)
      VALUES ('%1$s', '紫金县市场监督管理局', 'COUNTY_BUREAU', '441621', 0),
        ('%4$s', '某（集团）公司', 'ENTERPRISE', '440000', 0),
        ('%5$s', '某(集团)\u200B公司 ', 'ENTERPRISE', '440000', 0);
      INSERT INTO policy_document (id, title, document_number, version)
      VALUES (gen_random_uuid(), '通知', '粤财工〔2023〕126号', 0);
      INSERT INTO round (id, revision, budget_year, title, opened_on, printed_deadline,
        deadline_day_included, deadline_at, deadline_rule, history, status, project_count,
        slot_count, extension_count, version)
      SELECT id::uuid, 1, 2024, '征集', '2023-05-24', '2023-05-30', true, now(), 'N23-35', false,
        status, 0, 0, 0, 0
      FROM (VALUES ('%2$s', 'DRAFT'), ('%3$s', 'PUBLISHED')) AS r (id, status);
      INSERT INTO extension (id, round_id, unit_id, until, approved_by, reason, granted_at)
      VALUES (gen_random_uuid(), '%3$s', '%1$s', now(), '处', '补充盖章', now());
      INSERT INTO form (id, round_id, ordinal, code, kind, title, approval_route)
      SELECT id, id, 0, 'F', 'LUMP_SUM', '表', 'CITY' FROM round;
      INSERT INTO form_rule (form_id, ordinal, rule_id, stage, effect)
      SELECT id, 0, 'N23-33', 'SUBMIT', 'REFUSE' FROM form;
      INSERT INTO catalogue_project (id, round_id, seq, category_code, category_label, name,
        extension_slot, version)
      SELECT id, id, 1, '1', '大类', '项目', false, 0 FROM round;
      INSERT INTO project_obligation (project_id, ordinal, scope, obligation)
      SELECT id, 0, '各地市局', 'MANDATORY' FROM round;
      """
          .formatted(UNIT, DRAFT, OPEN, FIRST_OF_NAME, LOOK_ALIKE);

  /** Members and registrations as they were before rights were given by two. */
  private static final String MEMBERS =
      """
      INSERT INTO member (id, unit_id, region_code, subject, roles, status, invited_at, joined_at,
        code_hash, scope, version)
      SELECT md5(status)::uuid, '%1$s', '441621', subject, '{COUNTY_CLERK}', status, now(), now(),
        hash, '/440000/441600/441621/', 1
      FROM (VALUES ('ACTIVE', 'a', NULL), ('INVITED', NULL, 'h'), ('SUSPENDED', 's', NULL))
        AS m (status, subject, hash);
      INSERT INTO registration (id, subject, unit_name, kind, region_code, credit_code,
        contact_role, status, registered_at, scope, version)
      VALUES (md5('r')::uuid, 'r', '某所', 'ENTERPRISE', '441621', 'x', 'UNIT_ADMIN', 'PENDING',
        now(), '/440000/441600/441621/', 0);
      """
          .formatted(UNIT);

  private static ServiceDatabase database;

  @BeforeAll
  static void migrate() throws SQLException {
    database = SharedServers.postgres().createServiceDatabase("migration");
    flyway("classpath:db/platform", "flyway_platform_history", "latest").migrate();
    flyway("1").migrate();
    fill(FIRST);
    flyway("20").migrate();
    fill(MEMBERS);
    flyway("latest").migrate();
  }

  private static void fill(String rows) throws SQLException {
    try (Connection owner = owner();
        Statement statement = owner.createStatement()) {
      statement.execute(rows);
    }
  }

  private static Flyway flyway(String target) {
    return flyway("classpath:db/migration", "flyway_schema_history", target);
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
  void migrate_whenUnitsWereThere_putsThemWhereTheirRegionLies() throws SQLException {
    String county = "/440000/441600/441621/";
    assertEquals(List.of(county), ask("SELECT scope FROM unit WHERE id = '" + UNIT + "'"));
    assertEquals(List.of(county), ask("SELECT scope FROM extension"));
  }

  @Test
  void migrate_whenUnitsLookAlike_keepsBothAndTellsThemApart() throws SQLException {
    String keys = "SELECT name_key FROM unit WHERE region_code = '440000' ORDER BY id";
    assertEquals(List.of("某(集团)公司", "某(集团)公司 " + LOOK_ALIKE), ask(keys));
  }

  @Test
  void migrate_whenMembersWereThere_keepsThemWithNothingPending() throws SQLException {
    assertEquals(
        List.of("a ACTIVE", "INVITED", "s SUSPENDED"),
        ask(
            "SELECT concat_ws(' ', subject, status, pending, prepared_by) FROM member ORDER BY status"));
    assertEquals(
        List.of("PENDING 441621"), ask("SELECT status || ' ' || region_code FROM registration"));
  }

  @Test
  void migrate_whenARegionEnds_handsOverWhatStoodThereBefore() throws SQLException {
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
  void migrate_whenRoundsWereThere_releasesThePublishedOnesOnly() throws SQLException {
    assertEquals(List.of("/440000/", "/440000/"), ask("SELECT scope FROM round"));
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
  void migrate_whenRoundsWereThere_areOfTheFirstFund() throws SQLException {
    assertEquals(List.of("GD-IP", "GD-IP"), ask("SELECT fund_code FROM round"));
    assertEquals(
        List.of("粤财工〔2019〕122号 1 false"),
        ask("SELECT concat_ws(' ', governing_document, projects_per_unit, told::text) FROM fund"));
    assertEquals(List.of("false"), ask("SELECT DISTINCT told::text FROM region"));
  }

  @Test
  void migrate_whenDocumentsWereThere_disclosesThemOnRequest() throws SQLException {
    assertEquals(
        List.of("ON_REQUEST /440000/"),
        ask("SELECT disclosure || ' ' || scope FROM policy_document"));
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
