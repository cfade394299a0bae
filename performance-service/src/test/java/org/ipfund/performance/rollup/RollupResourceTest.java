package org.ipfund.performance.rollup;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.performance.Demand;
import org.ipfund.performance.Receiver;
import org.ipfund.performance.Tables;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RollupResourceTest {

  private static void table(int year, String... namesAndTexts) {
    Receiver receiver = Receiver.known();
    Demand demand = new Demand(receiver).year(year);
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      demand.indicator("OUTPUT", "QUANTITY", namesAndTexts[i], namesAndTexts[i + 1]);
    }
    demand.publish();
    Tables.awaitOne(receiver);
  }

  @Test
  void list_whenUnitsDiffer_addsLikeUnitsOnly() {
    table(2041, "组织进驻展会", "不少于2届次", "有效投诉率", "不高于10%");
    table(2041, "组织进驻展会", "3届次", "合格率", "90%以上");
    table(2041, "组织进驻展会", "1.5场次", "合格率", "95%以上");
    table(2042, "组织进驻展会", "100届次");
    given()
        .queryParam("budgetYear", 2041)
        .queryParam("indicatorName", "组织进驻展会")
        .get("/v1/rollups")
        .then()
        .statusCode(200)
        .body("items", hasSize(2))
        .body("items.find { it.unit == '届次' }.sum", equalTo("5"))
        .body("items.find { it.unit == '届次' }.tableCount", equalTo(2))
        .body("items.find { it.unit == '场次' }.sum", equalTo("1.5"));
    given()
        .queryParam("budgetYear", 2041)
        .queryParam("indicatorName", "合格率")
        .get("/v1/rollups")
        .then()
        .body("items.unit", contains("%"))
        .body("items[0].sum", nullValue())
        .body("items[0].indicatorCount", equalTo(2));
  }

  @Test
  void list_whenNamesDifferInWidthOnly_isOneRow() {
    table(2044, "知识产权保险（侵权责任险）投保企业", "500家", "培训次数（场）", "10次");
    table(2044, "知识产权保险(侵权责任险)投保企业", "300家", "培训次数(场)", "20次");
    table(2044, "知识产权保险（侵权责任险） 投保企业", "0家");
    get("/v1/rollups?budgetYear=2044")
        .then()
        .body("items", hasSize(2))
        .body("items.find { it.unit == '家' }.sum", equalTo("800"))
        .body("items.find { it.unit == '次' }.sum", equalTo("30"));
    given()
        .queryParam("budgetYear", 2044)
        .queryParam("indicatorName", "培训次数(场)")
        .get("/v1/rollups")
        .then()
        .body("items.sum", contains("30"));
    String first = get("/v1/rollups?budgetYear=2044&limit=1").jsonPath().getString("next");
    get("/v1/rollups?budgetYear=2044&limit=1&cursor=" + first).then().body("items", hasSize(1));
  }

  @Test
  void list_whenTargetsArePerItem_keepsThemApart() {
    table(2043, "活动", "各不少于1次", "活动", "4次", "活动", "不少于3", "说明", "不断加强");
    get("/v1/rollups?budgetYear=2043")
        .then()
        .body("items.perItem", contains(false, false, true))
        .body("items.unit", contains(null, "次", "次"))
        .body("items.sum", contains("3", "4", "1"));
    List<Object> seen = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      var page = get("/v1/rollups?budgetYear=2043&limit=1" + cursor).jsonPath();
      seen.addAll(page.getList("items.sum"));
      cursor = page.get("next") == null ? null : "&cursor=" + page.get("next");
    }
    assertEquals(List.of("3", "4", "1"), seen);
  }

  @Test
  void list_whenAParameterIsWrong_isRefused() {
    for (String wrong :
        List.of(
            "",
            "?budgetYear=x",
            "?budgetYear=1999",
            "?budgetYear=2024&limit=0",
            "?budgetYear=2024&cursor=eA")) {
      get("/v1/rollups" + wrong).then().statusCode(400);
    }
    get("/v1/rollups?budgetYear=2000").then().statusCode(200).body("items", empty());
  }
}
