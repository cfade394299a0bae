package org.ipfund.performance.problem;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipfund.performance.plan.PlanDocuments;
import org.ipfund.performance.progress.ReportingBodies;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A unit raises a problem with its task; whoever it asked answers. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ProblemResourceTest {

  private static final String PATH = "/v1/task-problems/";
  private static final String PROVINCE = PlanDocuments.PROVINCE;
  private static final String CUSTOMS = "海关总署广东分署";

  private String task;
  private String unit;

  @BeforeEach
  void published() {
    TestClock.set(TestClock.START.toString());
    String plan = PlanDocuments.published(PlanDocuments.PROGRAMME);
    unit = ReportingBodies.clerkOf(PROVINCE, CUSTOMS);
    task = ReportingBodies.task(PROVINCE, plan, 39);
  }

  private Response raise(String token, String raisedTo) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("taskId", task);
    problem.put("bodyId", PlanDocuments.body(PROVINCE, CUSTOMS));
    problem.put("text", "粤港澳数据接口尚未开通，无法共享");
    if (raisedTo != null) {
      problem.put("raisedToId", raisedTo);
    }
    return PlanDocuments.as(token).body(PlanDocuments.json(problem)).post("/v1/task-problems");
  }

  @Test
  @Rule("SB-071")
  void problem_raisedToTheOffice_isAnsweredThereAndClosedByTheUnit() {
    String id =
        raise(unit, null)
            .then()
            .statusCode(201)
            .body("allowedActions", equalTo(List.of("CLOSE")))
            .extract()
            .path("id");
    String office = PlanDocuments.clerk(PROVINCE);
    ReportingBodies.act(unit, PATH + id, "/answer", Map.of("answer", "自答")).then().statusCode(403);
    ReportingBodies.act(office, PATH + id, "/answer", Map.of("answer", "已协调开通"))
        .then()
        .statusCode(200)
        .body("status", equalTo("ANSWERED"))
        .body("answer", equalTo("已协调开通"));
    ReportingBodies.act(office, PATH + id, "/closure", null).then().statusCode(403);
    ReportingBodies.act(unit, PATH + id, "/closure", null)
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"));
    ReportingBodies.act(office, PATH + id, "/answer", Map.of("answer", "再答"))
        .then()
        .statusCode(409);
    PlanDocuments.as(unit)
        .queryParam("taskId", task)
        .get("/v1/task-problems")
        .then()
        .body("items.id", hasItem(id));
    PlanDocuments.as(ReportingBodies.stranger()).get(PATH + id).then().statusCode(404);
  }

  @Test
  @Rule("SB-008")
  void problem_raisedToALeadingGroup_isAnsweredByItsMembers() {
    String member = ReportingBodies.clerkOf(PROVINCE, "省林业厅");
    String group = group();
    String id = raise(unit, group).then().statusCode(201).extract().path("id");
    PlanDocuments.as(member)
        .get(PATH + id)
        .then()
        .statusCode(200)
        .body("allowedActions", equalTo(List.of("ANSWER")));
    ReportingBodies.act(member, PATH + id, "/answer", Map.of("answer", "提请领导小组会议研究"))
        .then()
        .statusCode(200);
    raise(unit, PlanDocuments.body(PROVINCE, CUSTOMS))
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/raisedToId"));
  }

  private static String group() {
    String name = "省知识产权工作领导小组" + System.nanoTime();
    return PlanDocuments.as(PlanDocuments.clerk(PROVINCE))
        .body(
            PlanDocuments.json(
                Map.of(
                    "name",
                    name,
                    "shortName",
                    name,
                    "kind",
                    "COLLECTIVE",
                    "level",
                    "PROVINCE",
                    "regionCode",
                    PROVINCE,
                    "members",
                    List.of(Map.of("bodyId", PlanDocuments.body(PROVINCE, "省林业厅"))))))
        .post("/v1/bodies")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void problem_ofAnotherBody_isNotRaised() {
    String other = ReportingBodies.clerkOf(PROVINCE, "省工商局");
    raise(other, null).then().statusCode(403);
    raise(ReportingBodies.stranger(), null).then().statusCode(404);
  }
}
