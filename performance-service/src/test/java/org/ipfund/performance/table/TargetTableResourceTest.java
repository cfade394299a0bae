package org.ipfund.performance.table;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.Demand;
import org.ipfund.performance.Receiver;
import org.ipfund.performance.Tables;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class TargetTableResourceTest {

  @Test
  void get_whenDraftedFromADemand_showsItWhole() {
    Receiver receiver = Receiver.known();
    Demand demand = new Demand(receiver).amount("12390000.00").sound().publish();
    String id = Tables.awaitOne(receiver);
    get(Tables.PATH + id)
        .then()
        .statusCode(200)
        .header("ETag", startsWith("\"0-"))
        .body("id", equalTo(id))
        .body("demandId", equalTo(demand.id().toString()))
        .body("unitName", equalTo(receiver.unitName()))
        .body("regionName", equalTo(receiver.regionName()))
        .body("budgetYear", equalTo(2024))
        .body("requestedAmount", equalTo("12390000.00"))
        .body("overallGoal", equalTo("提升知识产权保护水平"))
        .body("overallGoals.text", contains("提升知识产权保护水平"))
        .body("overallGoals.demandId", contains(demand.id().toString()))
        .body("demandIds", contains(demand.id().toString()))
        .body("fundedAmount", nullValue())
        .body("newestVersion", nullValue())
        .body("provincialDepartment", equalTo("广东省市场监管局"))
        .body("status", equalTo("DRAFT"))
        .body("statusLabel", equalTo("草稿"))
        .body("indicatorCount", equalTo(4))
        .body("weightTotal", equalTo("90.00"))
        .body("weightNote", equalTo("AS_PRESCRIBED"))
        .body("weightNoteLabel", notNullValue())
        .body("findings", empty())
        .body("allowedActions", empty());
    given()
        .auth()
        .oauth2(Tokens.person("reviewer", null, "440000", "PROVINCE_REVIEWER"))
        .get(Tables.PATH + id)
        .then()
        .body("allowedActions", contains("APPROVE"));
  }

  @Test
  void get_whenThereIsNoSuchTable_isNotFound() {
    get(Tables.PATH + UUID.randomUUID()).then().statusCode(404);
    get(Tables.PATH + "no-uuid").then().statusCode(404);
    get(Tables.PATH + UUID.randomUUID() + "/indicators").then().statusCode(404);
  }

  @Test
  void get_whenRulesFindSomething_listsItInTheReadersLanguage() {
    Receiver receiver = Receiver.known();
    new Demand(receiver).sound().indicator("OUTPUT", "COST", "登记金额", "登记金额").publish();
    String id = Tables.awaitOne(receiver);
    given()
        .header("Accept-Language", "en")
        .get(Tables.PATH + id)
        .then()
        .body("findingCount", equalTo(1))
        .body("findings[0].rule", equalTo("C35"))
        .body("findings[0].effect", equalTo("FINDING"))
        .body("findings[0].effectLabel", equalTo("finding"))
        .body("statusLabel", equalTo("Draft"))
        .body("findings[0].indicatorSeq", equalTo(5))
        .body("findings[0].pointer", equalTo("/indicators/4/targetText"))
        .body("findings[0].remedy", equalTo("give a target that can be judged"));
    get(Tables.PATH + id).then().body("findings[0].remedy", equalTo("请填写可以衡量的指标值"));
  }

  @Test
  void indicators_whenListed_carryTheirReadingsAndWeights() {
    Receiver receiver = Receiver.known();
    new Demand(receiver)
        .sound()
        .indicator("OUTPUT", "QUANTITY", "组织案例评选活动、办案经验交流活动", "各不少于1次")
        .indicator("OUTPUT", "TIMELINESS", "完成时间", "2024年12月31日前")
        .publish();
    String path = Tables.PATH + Tables.awaitOne(receiver) + "/indicators";
    get(path)
        .then()
        .statusCode(200)
        .body("items.seq", contains(1, 2, 3, 4, 5, 6))
        .body("items[0].targetText", equalTo("不少于3场"))
        .body("items[0].level1Label", equalTo("产出指标"))
        .body("items[0].level2Label", equalTo("数量指标"))
        .body("items[0].weight", equalTo("12.50"))
        .body("items[0].reading.kind", equalTo("NUMERIC"))
        .body("items[0].reading.comparator", equalTo("GE"))
        .body("items[0].reading.min", equalTo("3"))
        .body("items[0].reading.max", nullValue())
        .body("items[0].reading.unit", equalTo("场"))
        .body("items[4].reading.perItem", equalTo(true))
        .body("items[4].reading.itemCount", equalTo(2))
        .body("items[5].reading.kind", equalTo("DATE"))
        .body("items[5].reading.max", equalTo("2024-12-31"))
        .body("next", nullValue());
    given()
        .header("Accept-Language", "en")
        .get(path)
        .then()
        .body("items[0].level1Label", equalTo("Output"))
        .body("items[0].level2Label", equalTo("Quantity"))
        .body("items[0].reading.kindLabel", equalTo("Number"))
        .body("items[0].reading.comparatorLabel", equalTo("at least"));
    String next = get(path + "?limit=4").then().body("items", hasSize(4)).extract().path("next");
    get(path + "?limit=4&cursor=" + next).then().body("items.seq", contains(5, 6));
  }

  @Test
  void list_whenFiltered_showsOnlyWhatMatches() {
    Receiver receiver = Receiver.known();
    new Demand(receiver).year(2031).sound().publish();
    new Demand(receiver).year(2032).sound().publish();
    Tables.await(receiver, 2);
    String list = "/v1/target-tables?regionCode=" + receiver.regionCode();
    get(list).then().body("items.budgetYear", containsInAnyOrder(2031, 2032));
    get(list + "&budgetYear=2032").then().body("items.budgetYear", contains(2032));
    get(list + "&status=FROZEN").then().body("items", empty());
    get(list + "&status=DRAFT").then().body("items", hasSize(2));
    get(list + "&unitId=" + UUID.randomUUID()).then().body("items", empty());
    get("/v1/target-tables?regionCode=%00")
        .then()
        .statusCode(400)
        .body("violations.pointer", contains("regionCode"))
        .body("violations.rule", contains("query"));
  }

  @Test
  void list_whenPaged_givesEveryTableOnce() {
    Receiver receiver = Receiver.known();
    for (int i = 0; i < 5; i++) {
      new Demand(receiver).sound().publish();
    }
    List<String> all = Tables.await(receiver, 5);
    String list = "/v1/target-tables?limit=2&unitId=" + receiver.unitId();
    List<String> seen = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      var page = get(list + cursor).then().statusCode(200).extract().jsonPath();
      seen.addAll(page.getList("items.id", String.class));
      cursor = page.get("next") == null ? null : "&cursor=" + page.get("next");
    }
    assertEquals(all, seen);
    assertEquals(5, new HashSet<>(seen).size());
  }

  @Test
  void list_whenAParameterIsWrong_isRefused() {
    for (String wrong :
        List.of(
            "status=GONE",
            "unitId=7",
            "budgetYear=two",
            "limit=0",
            "limit=201",
            "cursor=%21",
            "cursor=eA")) {
      get("/v1/target-tables?" + wrong)
          .then()
          .statusCode(400)
          .contentType("application/problem+json")
          .body("violations", hasSize(1));
    }
  }
}
