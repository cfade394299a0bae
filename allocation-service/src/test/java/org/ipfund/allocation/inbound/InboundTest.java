package org.ipfund.allocation.inbound;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Told;
import org.ipfund.platform.testing.EventSchemas;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the other services publish, by their own samples and in every order. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class InboundTest {

  private static final String CATALOG = "ipfund.catalog.v1";
  private static final String SUBMISSION = "ipfund.submission.v1";
  private static final String PERFORMANCE = "ipfund.performance.v1";
  private static final Duration DEADLINE = Duration.ofSeconds(30);

  private Heard heard;

  @BeforeEach
  void hear() {
    heard = Heard.everything();
  }

  private void awaitAnswer(Object expected, String sql, Object... values) {
    await().atMost(DEADLINE).until(() -> expected.equals(text(heard.ask(sql, values))));
  }

  private static Object text(Object value) {
    return value == null ? null : value.toString();
  }

  private static String type(String topic, String event) {
    return "org.ipfund." + topic.split("\\.")[1] + "." + event;
  }

  private static UUID publish(String topic, String event, String subject, String data) {
    return TestEvents.publish(topic, type(topic, event), subject, data);
  }

  private static String unitData(String unit, String region) {
    return "{\"unitId\": \"%s\", \"name\": \"单位%s\", \"kind\": \"ASSOCIATION\", \"regionCode\": \"%s\"}"
        .formatted(unit, unit, region);
  }

  private static String projectData(String project, String unit, String region) {
    return ("{\"projectId\": \"%s\", \"demandId\": \"%s\", \"lineNo\": 1, \"name\": \"项目\","
            + " \"unitId\": \"%s\", \"regionCode\": \"%s\", \"budgetYear\": 2024,"
            + " \"amount\": \"100000.00\", \"links\": []}")
        .formatted(project, UUID.randomUUID(), unit, region);
  }

  private static String tableData(
      String table, String project, String unit, String region, String amount) {
    return ("{\"tableId\": \"%s\", \"demandId\": \"%s\", \"projectId\": \"%s\", \"unitId\": \"%s\","
            + " \"unitName\": \"单位\", \"regionCode\": \"%s\", \"budgetYear\": 2024,"
            + " \"requestedAmount\": \"%s\", \"indicatorCount\": 5, \"links\": []}")
        .formatted(table, UUID.randomUUID(), project, unit, region, amount);
  }

  @Test
  void regionChanged_whenSampleOfCatalog_isKept() {
    List<String> samples = EventSchemas.samples("catalog-service", "region-changed.v1");
    assertFalse(samples.isEmpty());
    for (String sample : samples) {
      String code = JsonPath.from(sample).getString("code");
      heard.run("UPDATE known_region SET name = '旧名' WHERE code = ?", code);
      publish(CATALOG, "region-changed.v1", code, sample);
      awaitAnswer(
          JsonPath.from(sample).getString("name"),
          "SELECT name FROM known_region WHERE code = ?",
          code);
    }
  }

  @Test
  void unitChanged_whenSampleOfCatalog_isKept() {
    List<String> samples = EventSchemas.samples("catalog-service", "unit-changed.v1");
    assertFalse(samples.isEmpty());
    for (String sample : samples) {
      String id = JsonPath.from(sample).getString("unitId");
      publish(CATALOG, "unit-changed.v1", id, sample);
      awaitAnswer(
          JsonPath.from(sample).getString("name"),
          "SELECT name FROM known_unit WHERE id = ?::uuid",
          id);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "submission, demand-approved.v1, demandId, amount, known_demand, amount",
    "submission, project-established.v1, projectId, amount, known_project, amount",
    "performance, target-table-approved.v1, tableId, requestedAmount, known_table, requested_amount"
  })
  void event_whenSampleOfItsProducer_isKeptOnceItsReferencesAre(
      String producer, String event, String idField, String field, String table, String column) {
    String topic = "ipfund." + producer + ".v1";
    List<String> samples = EventSchemas.samples(producer + "-service", event);
    assertFalse(samples.isEmpty());
    for (String sample : samples) {
      JsonPath json = JsonPath.from(sample);
      String id = json.getString(idField);
      String unit = json.getString("unitId");
      String region = json.getString("regionCode");
      publish(topic, event, id, sample);
      publish(CATALOG, "unit-changed.v1", unit, unitData(unit, region));
      String receiver = json.getString("receivingUnitId");
      if (receiver != null) {
        String receiving = json.getString("receivingRegionCode");
        publish(CATALOG, "unit-changed.v1", receiver, unitData(receiver, receiving));
      }
      if (table.equals("known_table")) {
        String project = json.getString("projectId");
        publish(SUBMISSION, "project-established.v1", project, projectData(project, unit, region));
      }
      awaitAnswer(
          json.getString(field), "SELECT " + column + " FROM " + table + " WHERE id = ?::uuid", id);
    }
  }

  @Test
  void fundChanged_whenSampleOfCatalog_isKept() {
    List<String> samples = EventSchemas.samples("catalog-service", "fund-changed.v1");
    assertFalse(samples.isEmpty());
    for (String sample : samples) {
      JsonPath json = JsonPath.from(sample);
      String code = json.getString("fundCode");
      publish(CATALOG, "fund-changed.v1", code, sample);
      awaitAnswer(
          json.getString("name") + " " + json.getString("projectsPerUnit"),
          "SELECT name || ' ' || coalesce(projects_per_unit::text, 'null') FROM known_fund"
              + " WHERE code = ?",
          code);
    }
  }

  @Test
  void tableApproved_whenItsFundProjectComesByADemand_isKeptAfterIt() {
    int year = Notices.newYear();
    Told.Table table = new Told(heard, year).table("440100", "100.00");
    assertEquals(
        table.project(),
        heard.ask("SELECT id FROM known_fund_project WHERE budget_year = ?", year));
    assertEquals(
        "1 false",
        heard.ask("SELECT version || ' ' || pending FROM known_table WHERE id = ?", table.id()));
    assertNull(heard.ask("SELECT 1 FROM known_project WHERE id = ?", table.project()));
  }

  @Test
  void tableApproved_whenEverythingComesInReverse_isKeptInTheEnd() {
    String region = "44" + (UUID.randomUUID().getMostSignificantBits() >>> 1) % 10_000;
    String unit = UUID.randomUUID().toString();
    String project = UUID.randomUUID().toString();
    String table = UUID.randomUUID().toString();
    String data = tableData(table, project, unit, region, "100000.00");
    publish(PERFORMANCE, "target-table-approved.v1", table, data);
    awaitAnswer("1", "SELECT count(*) FROM platform.inbox_parked WHERE subject = ?", table);
    publish(SUBMISSION, "project-established.v1", project, projectData(project, unit, region));
    publish(CATALOG, "unit-changed.v1", unit, unitData(unit, region));
    awaitAnswer("1", "SELECT count(*) FROM platform.inbox_parked WHERE subject = ?", unit);
    assertNull(heard.ask("SELECT 1 FROM known_table WHERE id = ?::uuid", table));
    String regionData =
        "{\"code\": \"%s\", \"name\": \"新区\", \"level\": \"COUNTY\", \"provinceManaged\": true, \"path\": \"440000/440700/%s\"}"
            .formatted(region, region);
    publish(CATALOG, "region-changed.v1", region, regionData);
    awaitAnswer("100000.00", "SELECT requested_amount FROM known_table WHERE id = ?::uuid", table);
    awaitAnswer("0", "SELECT count(*) FROM platform.inbox_parked WHERE subject = ?", table);
  }

  @Test
  void tableApproved_whenDeliveredAgainAndSupplemented_keepsTheLatestAmount() {
    String unit = heard.unit("440100").toString();
    String project = UUID.randomUUID().toString();
    String table = UUID.randomUUID().toString();
    publish(SUBMISSION, "project-established.v1", project, projectData(project, unit, "440100"));
    String type = type(PERFORMANCE, "target-table-approved.v1");
    String data = tableData(table, project, unit, "440100", "100.00");
    UUID first = TestEvents.publish(PERFORMANCE, type, table, data);
    awaitAnswer("100.00", "SELECT requested_amount FROM known_table WHERE id = ?::uuid", table);
    String more = tableData(table, project, unit, "440100", "150.00");
    TestEvents.publish(PERFORMANCE, type, table, more);
    TestEvents.publish(first, PERFORMANCE, type, table, 1, data);
    String last = UUID.randomUUID().toString();
    publish(
        PERFORMANCE,
        "target-table-approved.v1",
        last,
        tableData(last, project, unit, "440100", "1.00"));
    awaitAnswer("1.00", "SELECT requested_amount FROM known_table WHERE id = ?::uuid", last);
    awaitAnswer("150.00", "SELECT requested_amount FROM known_table WHERE id = ?::uuid", table);
    assertEquals(1L, heard.ask("SELECT count(*) FROM platform.inbox WHERE event_id = ?", first));
  }
}
