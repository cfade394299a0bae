package org.ipfund.performance.plan;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.testing.AtOnce;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafted by one, published by another, revised with a reason, closed. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class PublicationTest {

  private static final String CITY = PlanDocuments.CITY;

  @BeforeEach
  void directory() {
    PlanDocuments.bodies();
  }

  private static Map<String, Object> task(int number, String clause) {
    return Map.of("number", number, "title", "任务", "text", "任务", "responsibilityText", clause);
  }

  private static Map<String, Object> small() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("kind", "WORK_PROGRAMME");
    document.put("title", "年度工作要点");
    document.put("issuingBodyId", PlanDocuments.body(CITY, "市市场监管局"));
    document.put("periodStart", "2024-01-01");
    document.put("periodEnd", "2024-12-31");
    document.put("disclosure", "PROACTIVE");
    document.put("tasks", List.of(task(1, "（市公安局负责）"), task(2, "（市法院牵头，市公安局配合）")));
    return document;
  }

  private static String act(String token, String id, String action, String body) {
    return PlanDocuments.as(token)
        .header("If-Match", PlanDocuments.etag(CITY, id))
        .body(body)
        .post(PlanDocuments.PATH + id + action)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  @Test
  @Rule("SB-076")
  void draft_ofTheNextYear_isMadeWhileThisYearIsCarriedOut() {
    String plan = PlanDocuments.published(PlanDocuments.PLAN);
    Map<String, Object> yearly = small();
    yearly.put("derivedFromId", plan);
    String running = PlanDocuments.draft(CITY, yearly);
    PlanDocuments.publish(CITY, running).then().statusCode(200);
    yearly.put("periodStart", "2025-01-01");
    yearly.put("periodEnd", "2025-12-31");
    String next = PlanDocuments.draft(CITY, yearly);
    PlanDocuments.as(PlanDocuments.clerk(CITY))
        .get(PlanDocuments.PATH + running)
        .then()
        .body("status", equalTo("PUBLISHED"));
    PlanDocuments.publish(CITY, next).then().statusCode(200).body("derivedFromId", equalTo(plan));
  }

  @Test
  void change_withoutHeadingsUnderWhichTasksStand_isRefused() {
    Map<String, Object> whole = small();
    whole.put("parts", List.of(Map.of("key", "一", "title", "保护")));
    whole.put(
        "tasks",
        List.of(
            Map.of(
                "number",
                1,
                "partKey",
                "一",
                "title",
                "任务",
                "text",
                "任务",
                "responsibilityText",
                "（市公安局负责）")));
    String id = PlanDocuments.draft(CITY, whole);
    Map<String, Object> head = small();
    head.remove("tasks");
    change(id, head)
        .statusCode(422)
        .body("violations.pointer", equalTo(List.of("/parts")))
        .body("violations.rule", equalTo(List.of("plan-part")));
    head.put("parts", whole.get("parts"));
    change(id, head).statusCode(200).body("taskCount", equalTo(1));
  }

  private static ValidatableResponse change(String id, Map<String, Object> document) {
    return PlanDocuments.as(PlanDocuments.clerk(CITY))
        .header("If-Match", PlanDocuments.etag(CITY, id))
        .body(PlanDocuments.json(document))
        .put(PlanDocuments.PATH + id)
        .then();
  }

  @Test
  void body_changedByTwoAtOnce_isChangedOnce() {
    Map<String, Object> body = new LinkedHashMap<>();
    for (String field : List.of("name", "shortName")) {
      body.put(field, "并发局" + UUID.randomUUID());
    }
    body.put("regionCode", CITY);
    body.put("kind", "DEPARTMENT");
    body.put("level", "CITY");
    String clerk = PlanDocuments.clerk(CITY);
    String path =
        "/v1/bodies/"
            + PlanDocuments.as(clerk)
                .body(PlanDocuments.json(body))
                .post("/v1/bodies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    String etag = PlanDocuments.as(clerk).get(path).header("ETag");
    List<Integer> statuses =
        AtOnce.together(
                4,
                () ->
                    PlanDocuments.as(clerk)
                        .header("If-Match", etag)
                        .body(PlanDocuments.json(body))
                        .put(path))
            .stream()
            .map(Response::statusCode)
            .sorted()
            .toList();
    assertEquals(List.of(200, 412, 412, 412), statuses);
  }

  @Test
  void publish_byWhoDraftedIt_isRefused() {
    String id = PlanDocuments.draft(CITY, small());
    String drafter = Tokens.person("plan-clerk-" + CITY, null, CITY, "CITY_APPROVER");
    PlanDocuments.as(drafter)
        .header("If-Match", PlanDocuments.etag(CITY, id))
        .post(PlanDocuments.PATH + id + "/publication")
        .then()
        .statusCode(403);
  }

  @Test
  void publish_whenStale_isRefused() {
    String id = PlanDocuments.draft(CITY, small());
    PlanDocuments.as(PlanDocuments.approver(CITY))
        .header("If-Match", "\"999\"")
        .post(PlanDocuments.PATH + id + "/publication")
        .then()
        .statusCode(412);
  }

  @Test
  @Rule({"SB-018", "SB-073", "SB-074"})
  void publish_whenSomebodyIsMissing_tellsAllOfIt() {
    Map<String, Object> document = small();
    document.put(
        "tasks", List.of(task(1, "（市新设局负责）"), Map.of("number", 4, "title", "无", "text", "无人负责")));
    String id = PlanDocuments.draft(CITY, document);
    PlanDocuments.publish(CITY, id)
        .then()
        .statusCode(422)
        .body("violations.rule", hasItems("SB-018", "SB-073", "SB-074"));
  }

  @Test
  @Rule("SB-079")
  void publish_ofAPlanWithoutGoals_isRefused() {
    Map<String, Object> document = small();
    document.put("kind", "PLAN");
    String id = PlanDocuments.draft(CITY, document);
    PlanDocuments.publish(CITY, id)
        .then()
        .statusCode(422)
        .body("violations.rule", hasItem("SB-079"));
  }

  @Test
  void revise_afterPublication_keepsIdsAndSaysWhatChanged() {
    String id = PlanDocuments.draft(CITY, small());
    PlanDocuments.publish(CITY, id).then().statusCode(200);
    String clerk = PlanDocuments.clerk(CITY);
    List<String> before = PlanDocuments.as(clerk).get("/v1/tasks?planId=" + id).path("items.id");
    act(
        clerk,
        id,
        "/revisions",
        PlanDocuments.json(
            Map.of(
                "reason",
                "机构调整",
                "tasks",
                List.of(task(1, "（市司法局负责）"), task(3, "（市公安局负责）")),
                "droppedTasks",
                List.of(2))));
    PlanDocuments.as(clerk)
        .get(PlanDocuments.PATH + id)
        .then()
        .body("revision", equalTo(2))
        .body("taskCount", equalTo(3))
        .body("revisions[1].reason", equalTo("机构调整"))
        .body(
            "revisions[1].changes.kind",
            equalTo(List.of("TASK_CHANGED", "TASK_ADDED", "TASK_DROPPED")));
    List<String> after = PlanDocuments.as(clerk).get("/v1/tasks?planId=" + id).path("items.id");
    assertEquals(before, after.subList(0, 2));
    PlanDocuments.as(clerk)
        .get("/v1/tasks/" + before.get(0))
        .then()
        .body("parties.printed", equalTo(List.of("市司法局")))
        .body("revision", equalTo(2))
        .body("dueInherited", equalTo(true));
  }

  @Test
  void change_afterPublication_isRefused() {
    String id = PlanDocuments.draft(CITY, small());
    PlanDocuments.publish(CITY, id).then().statusCode(200);
    PlanDocuments.as(PlanDocuments.clerk(CITY))
        .header("If-Match", PlanDocuments.etag(CITY, id))
        .body(PlanDocuments.json(small()))
        .put(PlanDocuments.PATH + id)
        .then()
        .statusCode(409);
    act(PlanDocuments.clerk(CITY), id, "/closure", "{\"note\": \"年度已结束\"}");
    PlanDocuments.as(PlanDocuments.clerk(CITY))
        .get(PlanDocuments.PATH + id)
        .then()
        .body("status", equalTo("CLOSED"));
  }

  @Test
  void addTasks_toADraft_addsAndWritesAnew() {
    String id = PlanDocuments.draft(CITY, small());
    act(
        PlanDocuments.clerk(CITY),
        id,
        "/tasks",
        PlanDocuments.json(Map.of("tasks", List.of(task(2, "（市公安局负责）"), task(3, "（市司法局负责）")))));
    PlanDocuments.as(PlanDocuments.clerk(CITY))
        .get(PlanDocuments.PATH + id)
        .then()
        .body("taskCount", equalTo(3));
    PlanDocuments.as(PlanDocuments.clerk(CITY))
        .header("If-Match", PlanDocuments.etag(CITY, id))
        .body(PlanDocuments.json(small()))
        .put(PlanDocuments.PATH + id)
        .then()
        .statusCode(200)
        .body("taskCount", equalTo(2));
  }

  @Test
  @Rule({"SB-072", "SB-085"})
  void create_withoutDisclosureOrOfNoPublishedPlan_isRefused() {
    Map<String, Object> document = small();
    document.remove("disclosure");
    document.put("derivedFromId", PlanDocuments.draft(CITY, small()));
    PlanDocuments.as(PlanDocuments.clerk(CITY))
        .body(PlanDocuments.json(document))
        .post("/v1/plans")
        .then()
        .statusCode(422)
        .body("violations.rule", hasItems("SB-072", "SB-085"));
  }

  @Test
  void create_forAnotherRegionsOffice_isRefused() {
    PlanDocuments.as(PlanDocuments.clerk(PlanDocuments.PROVINCE))
        .body(PlanDocuments.json(small()))
        .post("/v1/plans")
        .then()
        .statusCode(409);
  }
}
