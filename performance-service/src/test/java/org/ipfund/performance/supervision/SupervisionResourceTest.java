package org.ipfund.performance.supervision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.ipfund.performance.plan.PlanDocuments;
import org.ipfund.performance.progress.ReportingBodies;
import org.ipfund.platform.testing.AtOnce;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A finding stays open until it is answered and the answer accepted. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class SupervisionResourceTest {

  private static final String PATH = "/v1/supervision-findings/";
  private static final String CITY = PlanDocuments.CITY;
  private static final String LEAD = "市版权局";
  private static final String SUPPORTER = "市人大法制委";

  private String office;
  private String task;
  private String lead;
  private String supporter;

  @BeforeEach
  void published() {
    TestClock.set(TestClock.START.toString());
    String plan = PlanDocuments.published(PlanDocuments.PLAN);
    office = PlanDocuments.clerk(CITY);
    lead = ReportingBodies.clerkOf(CITY, LEAD);
    supporter = ReportingBodies.clerkOf(CITY, SUPPORTER);
    task = ReportingBodies.task(CITY, plan, 1);
  }

  private Response open(String token, String bodyName) {
    return PlanDocuments.as(token)
        .body(
            PlanDocuments.json(
                Map.of(
                    "taskId",
                    task,
                    "bodyId",
                    PlanDocuments.body(CITY, bodyName),
                    "text",
                    "立法调研未按期完成",
                    "answerBy",
                    "2023-06-30")))
        .post("/v1/supervision-findings");
  }

  private void findings(int open) {
    PlanDocuments.as(office)
        .get("/v1/tasks/" + task)
        .then()
        .body("openFindingCount", equalTo(open));
  }

  private static Response say(String token, String id, String action, String text) {
    return ReportingBodies.act(token, PATH + id, action, Map.of("text", text));
  }

  @Test
  @Rule({"SB-017", "SB-080"})
  void finding_whoseAnswerIsNotAccepted_isOpenAgain() {
    String id = open(office, LEAD).then().statusCode(201).extract().path("id");
    findings(1);
    say(office, id, "/acceptance", "办结").then().statusCode(409);
    say(lead, id, "/answer", "正在办理").then().statusCode(200);
    say(office, id, "/rejection", "请说明完成日期").then().statusCode(200).body("status", equalTo("OPEN"));
    findings(1);
    say(lead, id, "/answer", "已完成").then().statusCode(200);
    say(office, id, "/acceptance", "同意办结")
        .then()
        .statusCode(200)
        .body("entries.kind", contains("ANSWER", "REJECTION", "ANSWER", "ACCEPTANCE"))
        .body("entries.text", contains("正在办理", "请说明完成日期", "已完成", "同意办结"));
    findings(0);
  }

  @Test
  void finding_onASupporter_isSeenByItAndTheLead() {
    String id = open(office, SUPPORTER).path("id");
    PlanDocuments.as(supporter)
        .get(PATH + id)
        .then()
        .statusCode(200)
        .body("allowedActions", equalTo(List.of("ANSWER")));
    PlanDocuments.as(lead).get(PATH + id).then().statusCode(200);
    PlanDocuments.as(ReportingBodies.stranger()).get(PATH + id).then().statusCode(404);
    say(lead, id, "/answer", "代答").then().statusCode(403);
    String onLead = open(office, LEAD).path("id");
    PlanDocuments.as(supporter).get(PATH + onLead).then().statusCode(404);
  }

  @Test
  @Rule("SB-090")
  void finding_byAnotherOffice_isNotOpened() {
    open(PlanDocuments.clerk(PlanDocuments.PROVINCE), LEAD).then().statusCode(409);
    open(lead, LEAD).then().statusCode(403);
    findings(0);
  }

  @Test
  void findings_openedAtOnce_areAllCounted() {
    List<Integer> statuses =
        AtOnce.together(3, () -> open(office, LEAD)).stream().map(Response::statusCode).toList();
    assertEquals(List.of(201, 201, 201), statuses);
    findings(3);
  }

  @Test
  void answer_byTwoAtOnce_isTakenOnce() {
    String id = open(office, LEAD).path("id");
    String etag = PlanDocuments.as(lead).get(PATH + id).header("ETag");
    List<Integer> statuses =
        AtOnce.together(
                2,
                () ->
                    PlanDocuments.as(lead)
                        .header("If-Match", etag)
                        .body("{\"text\": \"已完成\"}")
                        .post(PATH + id + "/answer"))
            .stream()
            .map(Response::statusCode)
            .sorted()
            .toList();
    assertEquals(List.of(200, 412), statuses);
  }
}
