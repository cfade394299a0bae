package org.ipfund.performance.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.performance.plan.PlanDocuments;
import org.ipfund.platform.testing.AtOnce;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reports what, who sees it, and what becomes of two at once. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ReportResourceTest {

  private static final String PROVINCE = PlanDocuments.PROVINCE;
  private static final String CUSTOMS = "海关总署广东分署";
  private static final String COMMERCE = "省工商局";

  private String plan;
  private String task;
  private String call;
  private String lead;
  private String supporter;

  @BeforeEach
  void called() {
    TestClock.set(TestClock.START.toString());
    plan = PlanDocuments.published(PlanDocuments.PROGRAMME);
    lead = ReportingBodies.clerkOf(PROVINCE, CUSTOMS);
    supporter = ReportingBodies.clerkOf(PROVINCE, COMMERCE);
    task = ReportingBodies.task(PROVINCE, plan, 39);
    call = ReportingBodies.call(PROVINCE, plan, 2016, 1, "2023-06-30").path("id");
  }

  private Map<String, Object> report(String bodyName) {
    return ReportingBodies.report(call, task, PlanDocuments.body(PROVINCE, bodyName), "UNDER_WAY");
  }

  private static void sees(String token, String report, int status) {
    PlanDocuments.as(token).get(ReportingBodies.REPORTS + report).then().statusCode(status);
  }

  @Test
  void reports_ofASupporter_areSeenByItsLeadOnceTheyAreFiled() {
    String third = ReportingBodies.clerkOf(PROVINCE, "省知识产权局");
    String id = ReportingBodies.draft(supporter, report(COMMERCE)).path("id");
    sees(lead, id, 404);
    sees(PlanDocuments.clerk(PROVINCE), id, 200);
    ReportingBodies.act(supporter, ReportingBodies.REPORTS + id, "/filing", null)
        .then()
        .statusCode(200);
    sees(lead, id, 200);
    sees(third, id, 404);
    sees(ReportingBodies.stranger(), id, 404);
    sees(PlanDocuments.clerk(PlanDocuments.CITY), id, 404);
    PlanDocuments.as(lead)
        .queryParam("taskId", task)
        .queryParam("callId", call)
        .get("/v1/progress-reports")
        .then()
        .body("items.id", contains(id))
        .body("items[0].partyRole", equalTo("COOPERATE"))
        .body("items[0].allowedActions", equalTo(List.of("RETURN")));
    ReportingBodies.act(lead, ReportingBodies.REPORTS + id, "/return", Map.of("reason", "请补充数据"))
        .then()
        .statusCode(200)
        .body("returnReason", equalTo("请补充数据"));
    PlanDocuments.as(supporter)
        .get(ReportingBodies.REPORTS + id)
        .then()
        .body("allowedActions", equalTo(List.of("CHANGE", "FILE")));
  }

  @Test
  void reports_ofALead_areNotGivenBackByItsSupporter() {
    String id = ReportingBodies.filed(lead, report(CUSTOMS));
    sees(supporter, id, 404);
    ReportingBodies.act(lead, ReportingBodies.REPORTS + id, "/return", Map.of("reason", "自己退回"))
        .then()
        .statusCode(403);
  }

  @Test
  void reports_whenAnotherUnitActsForTheBody_goAlong() {
    String id = ReportingBodies.filed(supporter, report(COMMERCE));
    String next = ReportingBodies.clerkOf(PROVINCE, COMMERCE);
    sees(supporter, id, 404);
    sees(next, id, 200);
    sees(lead, id, 200);
  }

  @Test
  void draft_forAnotherBody_isRefused() {
    ReportingBodies.draft(supporter, report(CUSTOMS)).then().statusCode(403);
    ReportingBodies.draft(ReportingBodies.stranger(), report(CUSTOMS)).then().statusCode(404);
    ReportingBodies.draft(supporter, report("省林业厅"))
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/bodyId"));
  }

  @Test
  @Rule("SB-092")
  void draft_withFaults_tellsTheirPlaces() {
    Map<String, Object> report = report(CUSTOMS);
    report.put("counts", List.of(Map.of("ordinal", 9, "value", "3")));
    ReportingBodies.draft(lead, report)
        .then()
        .statusCode(422)
        .body("violations.rule", contains("SB-092"))
        .body("violations.pointer", contains("/counts/0/ordinal"))
        .body("violations[0].remedy", containsString("任务"));
    report.put("counts", List.of(Map.of("ordinal", 1, "value", "三")));
    ReportingBodies.draft(lead, report)
        .then()
        .statusCode(400)
        .body("violations.pointer", hasItem("/counts/0/value"));
  }

  @Test
  void file_withoutOrWithAnOldVersion_isRefused() {
    String path = ReportingBodies.REPORTS + ReportingBodies.draft(lead, report(CUSTOMS)).path("id");
    PlanDocuments.as(lead).post(path + "/filing").then().statusCode(428);
    PlanDocuments.as(lead)
        .header("If-Match", "\"7\"")
        .post(path + "/filing")
        .then()
        .statusCode(412);
    ReportingBodies.act(lead, path, "/filing", null).then().statusCode(200);
    ReportingBodies.act(lead, path, "/filing", null).then().statusCode(409);
  }

  @Test
  void file_sentAgain_answersTheSame() {
    String id = ReportingBodies.draft(lead, report(CUSTOMS)).path("id");
    String key = UUID.randomUUID().toString();
    String path = ReportingBodies.REPORTS + id;
    String etag = PlanDocuments.as(lead).get(path).header("ETag");
    for (int i = 0; i < 2; i++) {
      given()
          .auth()
          .oauth2(lead)
          .header("Idempotency-Key", key)
          .header("If-Match", etag)
          .post(path + "/filing")
          .then()
          .statusCode(200)
          .body("version", equalTo(1));
    }
  }

  @Test
  void draft_byTwoAtOnce_isWonByOne() {
    List<Integer> statuses =
        AtOnce.together(2, () -> ReportingBodies.draft(lead, report(CUSTOMS))).stream()
            .map(Response::statusCode)
            .sorted()
            .toList();
    assertEquals(List.of(201, 409), statuses);
  }

  @Test
  void call_byTwoAtOnce_isWonByOne() {
    List<Integer> statuses =
        AtOnce.together(2, () -> ReportingBodies.call(PROVINCE, plan, 2016, 3, "2023-06-30"))
            .stream()
            .map(Response::statusCode)
            .sorted()
            .toList();
    assertEquals(List.of(201, 409), statuses);
  }

  @Test
  @Rule("SB-075")
  void call_byAnotherOfficeOrOutsideThePeriod_isRefused() {
    ReportingBodies.call(PROVINCE, plan, 2017, 1, "2023-06-30")
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/quarter"));
    PlanDocuments.as(lead).body("{}").post("/v1/progress-calls").then().statusCode(403);
    PlanDocuments.as(PlanDocuments.clerk(PlanDocuments.CITY))
        .get(ReportingBodies.CALLS + call)
        .then()
        .statusCode(404);
    PlanDocuments.as(PlanDocuments.clerk(PROVINCE))
        .queryParam("owing", false)
        .get(ReportingBodies.CALLS + call + "/duties")
        .then()
        .body("items", empty());
  }
}
