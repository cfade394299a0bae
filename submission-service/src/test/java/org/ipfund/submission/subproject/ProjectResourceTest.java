package org.ipfund.submission.subproject;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.ipfund.submission.testing.Bodies.COUNTED;
import static org.ipfund.submission.testing.Bodies.consolidation;
import static org.ipfund.submission.testing.Bodies.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.TestEvents;
import org.ipfund.submission.testing.Catalog;
import org.ipfund.submission.testing.Emitted;
import org.ipfund.submission.testing.Guangzhou;
import org.ipfund.submission.testing.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ProjectResourceTest {

  @Inject Database database;

  private Guangzhou guangzhou;
  private String demand;
  private String merged;

  @BeforeEach
  void approve() {
    TestClock.set("2023-05-25T01:00:00Z");
    guangzhou = Guangzhou.open();
    demand =
        Http.submitted(
            guangzhou.demandOfCity(line("导航", "60.00", COUNTED), line("快维", "40.00", COUNTED)));
    String made =
        Http.post("/v1/consolidations", consolidation(guangzhou.round(), guangzhou.city(), "null"))
            .statusCode(201)
            .extract()
            .path("id");
    merged = "/v1/consolidations/" + made;
    Http.act(merged, "report", "{}").statusCode(200);
    Http.act(merged, "approval", "{}").statusCode(200);
  }

  private List<String> ids() {
    return Http.get("/v1/projects?unitId=" + guangzhou.city())
        .statusCode(200)
        .body("items", hasSize(2))
        .extract()
        .path("items.id");
  }

  @Test
  void approval_whenCommitted_tellsReportDemandAndProjects() {
    var reported = Emitted.await("package-reported", Http.id(merged));
    assertEquals("100.00", reported.getString("total"));
    assertEquals(List.of(Http.id(demand)), reported.getList("demandIds"));
    var approved = Emitted.await("demand-approved", Http.id(demand));
    assertEquals("100.00", approved.getString("amount"));
    assertEquals(ids().get(0), approved.getString("projectId"));
    assertEquals("导航", approved.getString("projectName"));
    assertEquals("提升保护水平", approved.getString("overallGoal"));
    assertEquals("广东省市场监管局", approved.getString("header.provincialDepartment"));
    assertEquals(2, approved.getList("indicators").size());
    assertEquals("不少于3场次", approved.getString("indicators[0].targetText"));
    List<String> linked = approved.getList("links.findAll { it.rel == 'project' }.id");
    assertEquals(ids(), linked);
    for (String id : ids()) {
      var established = Emitted.await("project-established", id);
      assertEquals(Http.id(demand), established.getString("demandId"));
      assertNotNull(established.getString("amount"));
    }
  }

  @Test
  void list_whenFiltered_givesMatching() {
    String ofRound = "/v1/projects?roundId=" + guangzhou.round();
    Http.get(ofRound + "&regionCode=440100&budgetYear=2024")
        .statusCode(200)
        .body("items.name", contains("导航", "快维"))
        .body("items.amount", contains("60.00", "40.00"));
    Http.get(ofRound + "&budgetYear=2023").body("items", empty());
    String next = Http.get(ofRound + "&limit=1").body("items", hasSize(1)).extract().path("next");
    Http.get(ofRound + "&cursor=" + next).body("items.name", contains("快维"));
    Http.get("/v1/projects?budgetYear=x").statusCode(400);
    Http.get("/v1/projects?unitId=x").statusCode(400);
    Http.get("/v1/projects?cursor=eA").statusCode(400);
    Http.get("/v1/projects/" + UUID.randomUUID()).statusCode(404);
  }

  @Test
  void get_whenANoticeNamesASubProject_fundsWhatItStandsBelow() {
    String id = ids().get(0);
    Http.get("/v1/projects/" + id)
        .statusCode(200)
        .header("ETag", startsWith("\"0-"))
        .body("statusLabel", equalTo("已立项"))
        .body("fundedAmount", equalTo("0.00"))
        .body("consolidationId", equalTo(Http.id(merged)));
    UUID notice = UUID.randomUUID();
    String data =
        """
        {"noticeId": "%s", "documentNumber": "粤财工〔2023〕126号", "lines": [
          {"regionCode": "440100", "projectId": "%s", "amount": "10.00"},
          {"regionCode": "440100", "projectId": "%s", "amount": "15.00"},
          {"regionCode": "440100", "projectId": null, "amount": "1.00"}], "links": []}
        """
            .formatted(notice, id, id);
    TestEvents.publish(
        "ipfund.allocation.v1", "org.ipfund.allocation.notice-issued.v1", notice.toString(), data);
    Catalog.awaitRow("SELECT 1 FROM known_funding WHERE notice_id = ?", notice);
    Http.get("/v1/projects/" + id)
        .body("status", equalTo("FUNDED"))
        .body("statusLabel", equalTo("已下达"))
        .body("fundedAmount", equalTo("15.00"));
    Http.get("/v1/projects/" + ids().get(1)).body("fundedAmount", equalTo("10.00"));
  }

  @Test
  void project_whenEstablished_cannotBeChangedByTheApplication() {
    Exception refused =
        assertThrows(
            IllegalStateException.class,
            () ->
                database.update(
                    "UPDATE project SET amount = 1 WHERE unit_id = ?", guangzhou.city()));
    assertTrue(refused.getCause().getMessage().contains("project"));
  }

  @Test
  void everyMove_whenMade_standsInTheAuditRecord() {
    assertEquals(
        List.of(
            "created null -> DRAFT",
            "submitted DRAFT -> SUBMITTED",
            "merged SUBMITTED -> CONSOLIDATED",
            "reported CONSOLIDATED -> REPORTED",
            "decided REPORTED -> APPROVED"),
        moves(demand));
    assertEquals(
        List.of(
            "created null -> DRAFT", "reported DRAFT -> REPORTED", "approved REPORTED -> APPROVED"),
        moves(merged));
  }

  private List<String> moves(String resource) {
    String status = "coalesce(%1$s ->> 'status', %1$s #>> '{}')";
    return database.listAsSystem(
        "SELECT action, %s AS old, %s AS new FROM platform.audit_entry WHERE subject_id = ?"
                .formatted(status.formatted("before"), status.formatted("after"))
            + " ORDER BY id",
        row -> row.text("action") + " " + row.text("old") + " -> " + row.text("new"),
        Http.id(resource));
  }
}
