package org.ipfund.performance.finding;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.ipfund.performance.Demand;
import org.ipfund.performance.Receiver;
import org.ipfund.performance.Tables;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class FindingResourceTest {

  private static String faulty(Receiver receiver) {
    new Demand(receiver)
        .departments("某局", "广东省市场监管")
        .indicator("OUTPUT", "SOCIAL", "案件量", "较上年有增长")
        .indicator("BENEFIT", "SOCIAL", "", "")
        .publish();
    return Tables.awaitOne(receiver);
  }

  @Test
  @Rule({"C31", "C32", "C33", "C34", "C35", "C36"})
  void list_whenATableIsFaulty_namesEveryFinding() {
    Receiver receiver = Receiver.known();
    String id = faulty(receiver);
    get("/v1/findings?tableId=" + id)
        .then()
        .statusCode(200)
        .body("items.rule", contains("C31", "C31", "C34", "C33", "C36", "C32", "C32", "C35"))
        .body("items.unitName", everyItem(equalTo(receiver.unitName())))
        .body("items.regionCode", everyItem(equalTo(receiver.regionCode())))
        .body("items[0].indicatorSeq", nullValue())
        .body("items[2].effect", equalTo("WARNING"))
        .body("items[2].effectLabel", equalTo("提醒"))
        .body("items[4].indicatorSeq", equalTo(1))
        .body("next", nullValue());
  }

  @Test
  void list_whenFilteredByRule_spansTables() {
    String one = faulty(Receiver.known());
    String other = faulty(Receiver.known());
    get("/v1/findings?limit=200&rule=C36")
        .then()
        .body("items.rule", everyItem(equalTo("C36")))
        .body("items.tableId", hasItem(one))
        .body("items.tableId", hasItem(other));
    get("/v1/findings?rule=C30&tableId=" + one).then().body("items", empty());
  }

  @Test
  void list_whenPaged_goesOnBehindTheCursor() {
    String id = faulty(Receiver.known());
    String path = "/v1/findings?limit=5&tableId=" + id;
    String next =
        get(path).then().body("items.ordinal", contains(1, 2, 3, 4, 5)).extract().path("next");
    get(path + "&cursor=" + next).then().body("items.ordinal", contains(6, 7, 8));
  }

  @Test
  void list_whenAParameterIsWrong_isRefused() {
    // The cursors are "x", "x/1" and "<uuid>/y" in Base64.
    String mixed = "MDE4Y2IxZjAtNGEwMC03MDAxLTgwMDAtMDAwMDAwMDAwMDAxL3k";
    for (String wrong :
        List.of("rule=C99", "tableId=7", "cursor=eA", "cursor=eC8x", "cursor=" + mixed)) {
      get("/v1/findings?" + wrong).then().statusCode(400);
    }
  }
}
