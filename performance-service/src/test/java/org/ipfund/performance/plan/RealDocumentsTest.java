package org.ipfund.performance.plan;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Both real documents go in over HTTP, with all that they hold. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RealDocumentsTest {

  private static int count(String plan, String what) {
    return Integer.parseInt(
        OwnerDatabase.ask(
                "SELECT count(*)::text FROM task_party y JOIN task t ON t.id = y.task_id"
                    + " WHERE t.plan_id = ?::uuid AND "
                    + what,
                plan)
            .toString());
  }

  private static int tasks(String plan, String what) {
    return Integer.parseInt(
        OwnerDatabase.ask(
                "SELECT count(*)::text FROM task t WHERE t.plan_id = ?::uuid AND " + what, plan)
            .toString());
  }

  @Test
  @Rule({"SB-001", "SB-079", "SB-003"})
  void plan_whenPublished_holdsAllThatIsPrinted() {
    String id = PlanDocuments.published(PlanDocuments.PLAN);
    String reader = PlanDocuments.clerk(PlanDocuments.CITY);
    PlanDocuments.as(reader)
        .get(PlanDocuments.PATH + id)
        .then()
        .statusCode(200)
        .body("goals", hasSize(8))
        .body("boxes", hasSize(8))
        .body("indicatorCount", equalTo(11))
        .body("taskCount", equalTo(50))
        .body("status", equalTo("PUBLISHED"))
        .body("revision", equalTo(1));
    PlanDocuments.as(reader)
        .get(PlanDocuments.PATH + id + "/indicators")
        .then()
        .body("items", hasSize(11))
        .body("items.findAll { it.baselineWanted }", hasSize(6));
    assertEquals(40, tasks(id, "t.form = 'LEAD_AND_COOPERATE'"));
    assertEquals(10, tasks(id, "t.form = 'SHARED_BY_DUTY' AND t.open_list"));
    assertEquals(44, count(id, "y.role = 'LEAD'"));
    assertEquals(0, count(id, "y.body_id IS NULL"));
  }

  @Test
  @Rule({"SB-073", "SB-074"})
  void programme_whenPublished_holdsAllThatIsPrinted() {
    String id = PlanDocuments.published(PlanDocuments.PROGRAMME);
    assertEquals(160, tasks(id, "true"));
    assertEquals(41, tasks(id, "t.form = 'LEAD_AND_COOPERATE'"));
    assertEquals(2, tasks(id, "t.form = 'LEAD_AND_RESPONSIBLE' AND t.number IN (63, 71)"));
    assertEquals(117, tasks(id, "t.form = 'RESPONSIBLE'"));
    assertEquals(0, count(id, "y.body_id IS NULL"));
    String promises = "EXISTS (SELECT 1 FROM task_commitment c WHERE c.task_id = t.id AND ";
    assertEquals(
        1, tasks(id, promises + "t.number = 111 AND c.min_value = 3 AND c.max_value = 5)"));
    assertEquals(
        1, tasks(id, promises + "t.number = 55 AND c.min_value = 10 AND c.max_value = 15)"));
    String body = PlanDocuments.body(PlanDocuments.PROVINCE, "海关总署广东分署");
    PlanDocuments.as(PlanDocuments.clerk(PlanDocuments.PROVINCE))
        .queryParam("planId", id)
        .queryParam("bodyId", body)
        .queryParam("number", 157)
        .get("/v1/tasks")
        .then()
        .body("items", hasSize(1))
        .body("items[0].form", equalTo("RESPONSIBLE"))
        .body("items[0].dueOn", equalTo("2016-12-31"));
  }

  @Test
  @Rule("SB-002")
  void tasks_ofADistrict_areSeenByItsBureauOnceTheyArePublished() {
    String id = PlanDocuments.published(PlanDocuments.PLAN);
    String district = Tokens.person("district-440112", null, "440112", "COUNTY_CLERK");
    PlanDocuments.as(district)
        .queryParam("planId", id)
        .get("/v1/tasks")
        .then()
        .body("items.number", equalTo(List.of(42)))
        .body("items[0].leadNames", equalTo(List.of("黄埔区人民政府")));
    PlanDocuments.as(district).get(PlanDocuments.PATH + id).then().statusCode(200);
    String draft = PlanDocuments.draft(PlanDocuments.PLAN);
    PlanDocuments.as(district).get(PlanDocuments.PATH + draft).then().statusCode(404);
  }

  @Test
  void check_ofADocument_savesNothingAndTellsWhatNeedsAPerson() {
    PlanDocuments.bodies();
    Map<String, Object> document =
        new LinkedHashMap<>(PlanDocuments.document(PlanDocuments.PROGRAMME));
    document.put(
        "tasks",
        List.of(
            Map.of("number", 1, "title", "甲", "text", "甲", "responsibilityText", "（省新设局负责）"),
            Map.of("number", 2, "title", "乙", "text", "乙"),
            Map.of("number", 3, "title", "丙", "text", "丙", "responsibilityText", "(省知识产权局负责)")));
    PlanDocuments.as(PlanDocuments.clerk(PlanDocuments.PROVINCE))
        .body(PlanDocuments.json(document))
        .post(PlanDocuments.PATH + "check")
        .then()
        .statusCode(200)
        .body("taskCount", equalTo(3))
        .body("unknownNames", equalTo(List.of("省新设局")))
        .body("taskNeeds.taskNumber", equalTo(List.of(1, 2)))
        .body("taskNeeds[1].needsPerson", equalTo(List.of("RESPONSIBILITY")));
  }

  @Test
  void check_ofTheRealDocuments_findsEveryName() {
    PlanDocuments.bodies();
    for (String key : List.of(PlanDocuments.PLAN, PlanDocuments.PROGRAMME)) {
      PlanDocuments.as(PlanDocuments.clerk(PlanDocuments.region(key)))
          .body(PlanDocuments.json(PlanDocuments.document(key)))
          .post(PlanDocuments.PATH + "check")
          .then()
          .statusCode(200)
          .body("unknownNames", empty());
    }
  }
}
