package org.ipfund.performance.board;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.performance.Demand;
import org.ipfund.performance.Receiver;
import org.ipfund.performance.Tables;
import org.ipfund.performance.plan.PlanDocuments;
import org.ipfund.performance.plan.PlanProgressRows;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was promised, who does it, what pays for it, where does it stand: both ways. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class TraceTest {

  @BeforeEach
  void periodIsOver() {
    TestClock.set("2026-01-15T01:00:00Z");
  }

  @AfterEach
  void clockAsBefore() {
    TestClock.set(TestClock.START.toString());
  }

  private static final String CLERK = PlanDocuments.clerk(PlanDocuments.PROVINCE);

  private static Response link(String task, Map<String, Object> links) {
    String tag = PlanDocuments.as(CLERK).get("/v1/tasks/" + task).header("ETag");
    return PlanDocuments.as(CLERK)
        .header("If-Match", tag)
        .body(PlanDocuments.json(links))
        .put("/v1/tasks/" + task + "/links");
  }

  private static Map<String, Object> to(String kind, String target) {
    return Map.of("kind", kind, "targetId", target, "note", "2016年专项资金");
  }

  @Test
  @Rule({"SB-077", "SB-012", "SB-091"})
  void task_linkedWithWhatPays_isTracedBothWays() {
    String plan = PlanDocuments.published(PlanDocuments.PROGRAMME);
    PlanProgressRows rows = new PlanProgressRows(plan);
    String task = rows.task(55);
    Receiver receiver = Receiver.at("440000", "广东省", "440000");
    receiver.publishUnit();
    new Demand(receiver).year(2024).indicator("OUTPUT", "QUANTITY", "评定基地", "不少于10家").publish();
    String table = Tables.awaitOne(receiver);
    String project =
        OwnerDatabase.ask(
            "SELECT project_id::text FROM target_table WHERE id = ?", UUID.fromString(table));
    String catalogue = UUID.randomUUID().toString();
    link(
            task,
            Map.of(
                "links",
                List.of(
                    to("TARGET_TABLE", table),
                    to("CATALOGUE_PROJECT", catalogue),
                    to("TASK", rows.task(2)))))
        .then()
        .statusCode(200)
        .body("links.kind", equalTo(List.of("TARGET_TABLE", "CATALOGUE_PROJECT", "TASK")));
    UUID call = rows.call(2016, 2);
    UUID report = rows.report(call, 55, 1, "UNDER_WAY", "2016-07-05T09:00:00+08:00");
    rows.count(report, 1, "11");
    rows.money(55, 2016, 1, "300000");
    rows.money(55, 2016, 2, "200000");
    PlanDocuments.as(CLERK)
        .get("/v1/tasks/" + task + "/trace")
        .then()
        .statusCode(200)
        .body("task.number", equalTo(55))
        .body("promises.countedValue", hasItem("11"))
        .body("promises.find { it.countedValue == '11' }.kept", equalTo(true))
        .body("payers.kind", equalTo(List.of("TARGET_TABLE", "CATALOGUE_PROJECT")))
        .body("payers[0].tableId", equalTo(table))
        .body("payers[0].unitName", equalTo(receiver.unitName()))
        .body("moneyAmount", equalTo("200000.00"))
        .body("verdict", equalTo("NOT_ACHIEVED"))
        .body("reports", hasSize(1));
    for (String query :
        List.of(
            "targetTableId=" + table,
            "fundProjectId=" + project,
            "catalogueProjectId=" + catalogue)) {
      PlanDocuments.as(CLERK)
          .get("/v1/promises?" + query)
          .then()
          .statusCode(200)
          .body("items.taskId.unique()", equalTo(List.of(task)))
          .body("items[0].moneyAmount", equalTo("200000.00"))
          .body("items[0].verdict", equalTo("NOT_ACHIEVED"));
    }
    link(task, Map.of("links", List.of())).then().statusCode(200).body("links", hasSize(0));
    PlanDocuments.as(CLERK)
        .get("/v1/promises?catalogueProjectId=" + catalogue)
        .then()
        .body("items", hasSize(0));
  }

  @Test
  @Rule("SB-077")
  void promise_linkedWithAnIndicator_isFoundFromIt() {
    String plan = PlanDocuments.published(PlanDocuments.PLAN);
    PlanProgressRows rows = new PlanProgressRows(plan);
    String clerk = PlanDocuments.clerk(PlanDocuments.CITY);
    String indicator = rows.indicator(1);
    rows.value(1, 2023, 1, "27");
    String task = rows.task(1);
    String tag = PlanDocuments.as(clerk).get("/v1/tasks/" + task).header("ETag");
    PlanDocuments.as(clerk)
        .header("If-Match", tag)
        .body(PlanDocuments.json(Map.of("links", List.of(to("INDICATOR", indicator)))))
        .put("/v1/tasks/" + task + "/links")
        .then()
        .statusCode(200);
    PlanDocuments.as(clerk)
        .get("/v1/tasks/" + task + "/trace")
        .then()
        .body("serves.name", equalTo(List.of("每万人口高价值发明专利拥有量")))
        .body("serves[0].newestValue", equalTo("27"))
        .body("serves[0].verdict", equalTo("ON_COURSE"));
    PlanDocuments.as(clerk)
        .get("/v1/promises?indicatorId=" + indicator)
        .then()
        .body("items.taskNumber.unique()", equalTo(List.of(1)))
        .body("items[0].leadNames", equalTo(List.of("市市场监管局", "市版权局")));
  }

  @Test
  @Rule("SB-077")
  void link_thatCannotBe_isRefusedWithAllFaults() {
    String plan = PlanDocuments.published(PlanDocuments.PROGRAMME);
    PlanProgressRows rows = new PlanProgressRows(plan);
    String task = rows.task(1);
    String nobody = UUID.randomUUID().toString();
    link(
            task,
            Map.of(
                "links",
                List.of(to("TASK", task), to("FUND_PROJECT", nobody), to("GOAL", nobody)),
                "promises",
                List.of(Map.of("ordinal", 99, "indicatorId", nobody))))
        .then()
        .statusCode(422)
        .body("violations.rule", hasItems("SB-077", "task-link"))
        .body("violations", hasSize(5));
    link(rows.task(2), Map.of("links", List.of(to("TASK", task)))).then().statusCode(200);
    link(task, Map.of("links", List.of(to("TASK", rows.task(2)))))
        .then()
        .statusCode(422)
        .body("violations.rule", equalTo(List.of("task-link")));
    PlanDocuments.as(PlanDocuments.clerk(PlanDocuments.CITY))
        .header("If-Match", "*")
        .body("{}")
        .put("/v1/tasks/" + task + "/links")
        .then()
        .statusCode(404);
    assertEquals(
        "1",
        OwnerDatabase.ask(
            "SELECT count(*)::text FROM task_link WHERE plan_id = ?", UUID.fromString(plan)));
  }
}
