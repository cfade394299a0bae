package org.ipfund.submission.inbound;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.testing.EventSchemas;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestEvents;
import org.ipfund.submission.reference.Admission;
import org.ipfund.submission.reference.FormRule;
import org.ipfund.submission.reference.Rounds;
import org.ipfund.submission.testing.Catalog;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class CatalogEventsTest {

  @Inject Database database;
  @Inject Rounds rounds;

  private static List<JsonPath> publishSamples(String service, String event, String subject) {
    List<String> samples = EventSchemas.samples(service + "-service", event);
    assertFalse(samples.isEmpty());
    String type = "org.ipfund." + service + "." + event;
    for (String sample : samples) {
      TestEvents.publish(
          "ipfund." + service + ".v1", type, JsonPath.from(sample).getString(subject), sample);
    }
    return samples.stream().map(JsonPath::from).toList();
  }

  private long parked(String subject) {
    return database
        .listAsSystem(
            "SELECT count(*) AS n FROM platform.inbox_parked WHERE subject = ?",
            row -> row.longNumber("n"),
            subject)
        .get(0);
  }

  @Test
  void samples_whenPublishedByTheCatalog_areKept() {
    for (JsonPath region : publishSamples("catalog", "region-changed.v1", "code")) {
      Catalog.awaitRow("SELECT 1 FROM known_region WHERE code = ?", region.getString("code"));
    }
    for (JsonPath unit : publishSamples("catalog", "unit-changed.v1", "unitId")) {
      Catalog.region(
          unit.getString("regionCode"), "CITY", "440000/" + unit.getString("regionCode"));
      Catalog.awaitRow(
          "SELECT 1 FROM known_unit WHERE id = ? AND name = ?",
          unit.getUUID("unitId"),
          unit.getString("name"));
    }
    for (JsonPath part : publishSamples("catalog", "catalogue-published.v1", "roundId")) {
      Catalog.awaitRow(
          "SELECT 1 FROM known_project WHERE round_id = ? AND extension_slot",
          part.getUUID("roundId"));
    }
    for (JsonPath round : publishSamples("catalog", "round-published.v1", "roundId")) {
      Catalog.awaitRow(
          "SELECT 1 FROM known_round WHERE id = ? AND deadline_rule = ?",
          round.getUUID("roundId"),
          round.getString("deadlineRule"));
      Admission admission =
          rounds.admission(
              round.getUUID("roundId"), UUID.randomUUID(), round.getString("forms[0].code"));
      assertEquals(
          round.getList("forms[0].rules.id"),
          admission.form().rules().stream().map(FormRule::id).toList());
    }
    for (JsonPath closed : publishSamples("catalog", "round-closed.v1", "roundId")) {
      Catalog.awaitRow(
          "SELECT 1 FROM known_round WHERE id = ? AND closed_at IS NOT NULL",
          closed.getUUID("roundId"));
    }
    for (JsonPath extended : publishSamples("catalog", "deadline-extended.v1", "roundId")) {
      Catalog.awaitRow(
          "SELECT 1 FROM known_extension WHERE round_id = ? AND unit_id = ?",
          extended.getUUID("roundId"),
          extended.getUUID("unitId"));
    }
  }

  @Test
  void samples_whenPublishedByAllocation_areKept() {
    for (JsonPath notice : publishSamples("allocation", "notice-issued.v1", "noticeId")) {
      List<String> projects = notice.getList("lines.projectId");
      for (String project : projects) {
        if (project != null) {
          Catalog.awaitRow(
              "SELECT 1 FROM known_funding WHERE notice_id = ? AND project_id = ?",
              notice.getUUID("noticeId"),
              UUID.fromString(project));
        }
      }
    }
  }

  @Test
  void unit_whenItsRegionIsUnknown_waitsForIt() {
    UUID unit = UUID.randomUUID();
    String code = "44" + (1000 + Math.abs(unit.hashCode() % 9000));
    Catalog.publish(
        "unit-changed.v1",
        unit.toString(),
        """
        {"unitId": "%s", "name": "早到的单位", "kind": "COUNTY_BUREAU", "regionCode": "%s"}
        """
            .formatted(unit, code));
    await().atMost(Duration.ofSeconds(30)).until(() -> parked(unit.toString()) == 1);
    Catalog.region(code, "COUNTY", "440000/440100/" + code);
    Catalog.awaitRow("SELECT 1 FROM known_unit WHERE id = ?", unit);
    await().atMost(Duration.ofSeconds(30)).until(() -> parked(unit.toString()) == 0);
    assertEquals(0, parked(unit.toString()));
  }

  @Test
  void round_whenRevised_isReplacedAndKeepsItsExtension() {
    UUID round = Catalog.round();
    UUID unit = UUID.randomUUID();
    Catalog.extend(round, unit, "2023-06-30T00:00:00+08:00");
    Catalog.publish(
        "round-published.v1",
        round.toString(),
        Catalog.roundData(round, 2, "2023-07-01T00:00:00+08:00", "[]"));
    Catalog.awaitRow("SELECT 1 FROM known_round WHERE id = ? AND revision = 2", round);
    Admission admission = rounds.admission(round, unit, "F2024-4");
    assertTrue(admission.form().rules().isEmpty());
    Catalog.awaitRow("SELECT 1 FROM known_extension WHERE round_id = ?", round);
  }

  @Test
  void region_whenDeliveredTwice_isKeptOnce() {
    String data =
        "{\"code\": \"449999\", \"name\": \"甲\", \"level\": \"COUNTY\", \"path\": \"449999\"}";
    UUID event = UUID.randomUUID();
    for (int i = 0; i < 2; i++) {
      TestEvents.publish(
          event, Catalog.TOPIC, "org.ipfund.catalog.region-changed.v1", "449999", 1, data);
    }
    Catalog.awaitRow("SELECT 1 FROM known_region WHERE code = '449999'");
    assertEquals(
        1,
        database
            .first(
                "SELECT count(*) AS n FROM platform.inbox WHERE event_id = ?",
                row -> row.longNumber("n"),
                event)
            .orElseThrow());
  }
}
