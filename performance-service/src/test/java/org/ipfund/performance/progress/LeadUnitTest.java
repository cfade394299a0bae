package org.ipfund.performance.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.ipfund.performance.plan.PlanDocuments;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a unit does that answers for a task, from the call to the accepted task (催报到验收). */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class LeadUnitTest {

  private static final String PROVINCE = PlanDocuments.PROVINCE;
  private static final String PRESS = "省新闻出版广电局（版权局）";

  private String office;
  private String plan;
  private String unit;
  private String body;
  private String task;
  private String call;

  @BeforeEach
  void called() {
    TestClock.set("2023-05-25T01:00:00Z");
    plan = PlanDocuments.published(PlanDocuments.PROGRAMME);
    office = PlanDocuments.clerk(PROVINCE);
    unit = ReportingBodies.clerkOf(PROVINCE, PRESS);
    body = PlanDocuments.body(PROVINCE, PRESS);
    task = ReportingBodies.task(PROVINCE, plan, 111);
    call =
        ReportingBodies.call(PROVINCE, plan, 2016, 2, "2023-05-31")
            .then()
            .statusCode(201)
            .body("deadline", equalTo("2023-05-31T16:00:00Z"))
            .body("allowedActions", equalTo(List.of("EXTEND", "CLOSE")))
            .extract()
            .path("id");
  }

  @AfterEach
  void today() {
    TestClock.set(TestClock.START.toString());
  }

  private Map<String, Object> report(String state) {
    return ReportingBodies.report(call, task, body, state);
  }

  private static void reminded(String token, String call, String kind) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                PlanDocuments.as(token)
                    .queryParam("callId", call)
                    .get("/v1/progress-reminders")
                    .then()
                    .body("items.kind", hasItem(kind)));
  }

  private void owes(int due, int filed, int late) {
    PlanDocuments.as(unit)
        .get(ReportingBodies.CALLS + call + "/duties")
        .then()
        .statusCode(200)
        .body("items.bodyId", contains(body))
        .body("items[0].dueCount", equalTo(due))
        .body("items[0].filedCount", equalTo(filed))
        .body("items[0].missingCount", equalTo(due - filed))
        .body("items[0].lateCount", equalTo(late));
  }

  @Test
  @Rule({"SB-075", "SB-091", "SB-092", "SB-017", "SB-018", "SB-081", "SB-089"})
  void unit_fromCallToAcceptance_isLedByWhatItIsTold() {
    // Told a week before, it sees what it owes and finds the call.
    reminded(unit, call, "REMINDER");
    int due =
        PlanDocuments.as(unit)
            .get(ReportingBodies.CALLS + call + "/duties")
            .path("items[0].dueCount");
    owes(due, 0, 0);

    // It counts less than was promised and claims to be done: refused, with what to do.
    Map<String, Object> report = report("DONE");
    report.put("counts", List.of(Map.of("ordinal", 1, "value", "2")));
    String id =
        ReportingBodies.draft(unit, report)
            .then()
            .statusCode(201)
            .body("counts[0].reach", equalTo("BELOW"))
            .body("counts[0].minValue", equalTo("3"))
            .body("counts[0].maxValue", equalTo("5"))
            .body("allowedActions", equalTo(List.of("CHANGE", "FILE")))
            .extract()
            .path("id");
    String path = ReportingBodies.REPORTS + id;
    List<String> remedies =
        ReportingBodies.act(unit, path, "/filing", null)
            .then()
            .statusCode(422)
            .body("violations.rule", contains("SB-075", "SB-091"))
            .body("violations.pointer", contains("/evidence", "/counts"))
            .extract()
            .path("violations.remedy");
    assertEquals(2, remedies.size());

    // The remedy, followed: evidence, and a count at the lower end.
    change(path, "3");
    ReportingBodies.act(unit, path, "/filing", null)
        .then()
        .statusCode(200)
        .body("status", equalTo("FILED"))
        .body("late", equalTo(false))
        .body("counts[0].reach", equalTo("REACHED"))
        .body("text", equalTo("新建3个版权基层工作站"));
    owes(due, 1, 0);

    // The office gives it back; the unit corrects it after the deadline; it is not late for that.
    ReportingBodies.act(office, path, "/return", Map.of("reason", "请补充名单"))
        .then()
        .statusCode(200)
        .body("status", equalTo("RETURNED"));
    PlanDocuments.as(unit)
        .get("/v1/tasks/" + task + "/progress")
        .then()
        .body("status", equalTo("OPEN"))
        .body("overdue", equalTo(true));
    TestClock.set("2023-05-31T16:00:00Z");
    reminded(unit, call, "OVERDUE");
    change(path, "4");
    ReportingBodies.act(unit, path, "/filing", null)
        .then()
        .statusCode(200)
        .body("late", equalTo(false));

    // A finding is open: the task is not accepted before it is answered and the answer accepted.
    String finding =
        PlanDocuments.as(office)
            .body(PlanDocuments.json(Map.of("taskId", task, "bodyId", body, "text", "工作站名单与上年重复")))
            .post("/v1/supervision-findings")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String approver = PlanDocuments.approver(PROVINCE);
    Map<String, String> note = Map.of("note", "已现场核验");
    accept(approver, note).then().statusCode(422).body("violations.rule", contains("SB-017"));
    String findingPath = "/v1/supervision-findings/" + finding;
    ReportingBodies.act(unit, findingPath, "/answer", Map.of("text", "已更正名单"))
        .then()
        .statusCode(200)
        .body("status", equalTo("ANSWERED"));
    ReportingBodies.act(office, findingPath, "/acceptance", Map.of("text", "属实"))
        .then()
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"));
    accept(approver, note)
        .then()
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"))
        .body("commitments[0].countedValue", equalTo("4"))
        .body("commitments[0].reach", equalTo("REACHED"))
        .body("reports", hasSize(1))
        .body("openFindingCount", equalTo(0));

    // Whoever owes still is escalated; what is reported late is marked and taken.
    TestClock.set("2023-06-08T00:00:00Z");
    reminded(office, call, "ESCALATION");
    String other = ReportingBodies.task(PROVINCE, plan, 56);
    Map<String, Object> late = ReportingBodies.report(call, other, body, "UNDER_WAY");
    String lateId = ReportingBodies.filed(unit, late);
    PlanDocuments.as(unit).get(ReportingBodies.REPORTS + lateId).then().body("late", equalTo(true));
    owes(due, 2, 1);

    // Put off, it was in time; closed, nothing more is taken.
    ReportingBodies.act(
            office, ReportingBodies.CALLS + call, "/extension", Map.of("reportBy", "2023-06-30"))
        .then()
        .statusCode(200)
        .body("overdue", equalTo(false));
    owes(due, 2, 0);
    ReportingBodies.act(office, ReportingBodies.CALLS + call, "/closure", null)
        .then()
        .statusCode(200)
        .body("allowedActions", empty());
    ReportingBodies.draft(
            unit,
            ReportingBodies.report(
                call, ReportingBodies.task(PROVINCE, plan, 55), body, "UNDER_WAY"))
        .then()
        .statusCode(409);
    reopen(approver).then().statusCode(200).body("status", equalTo("OPEN"));
    reopen(approver).then().statusCode(409);
  }

  private Response reopen(String token) {
    return onTask(token, "/reopening", Map.of("reason", "群众反映未建成"));
  }

  private Response accept(String token, Map<String, String> note) {
    return onTask(token, "/acceptance", note);
  }

  private Response onTask(String token, String action, Map<String, String> body) {
    return PlanDocuments.as(token)
        .header(
            "If-Match",
            PlanDocuments.as(token).get("/v1/tasks/" + task + "/progress").header("ETag"))
        .body(PlanDocuments.json(body))
        .post("/v1/tasks/" + task + action);
  }

  private void change(String path, String count) {
    PlanDocuments.as(unit)
        .header("If-Match", PlanDocuments.as(unit).get(path).header("ETag"))
        .body(
            PlanDocuments.json(
                Map.of(
                    "state",
                    "DONE",
                    "text",
                    "新建3个版权基层工作站",
                    "evidence",
                    List.of("粤新广〔2016〕88号"),
                    "counts",
                    List.of(Map.of("ordinal", 1, "value", count)))))
        .put(path)
        .then()
        .statusCode(200);
  }
}
