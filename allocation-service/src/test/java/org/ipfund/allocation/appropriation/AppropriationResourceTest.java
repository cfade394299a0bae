package org.ipfund.allocation.appropriation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Parallel;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class AppropriationResourceTest {

  private static final String PATH = "/v1/appropriations";

  @Test
  void enter_whenNew_opensTheSourceAccount() {
    int year = Notices.newYear();
    var created =
        Calls.post(PATH, Notices.appropriationBody(year, "500.00"))
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body("amount", equalTo("500.00"))
            .extract();
    given().get(created.header("Location")).then().statusCode(200).header("ETag", "\"0\"");
    given()
        .get("/v1/accounts/" + created.path("sourceAccountId"))
        .then()
        .statusCode(200)
        .body("kind", equalTo("SOURCE"))
        .body("kindLabel", equalTo("省级资金来源"))
        .body("regionCode", equalTo("440000"))
        .body("balance", equalTo("0.00"))
        .body("lowest", equalTo("-500.00"))
        .body("available", equalTo("500.00"));
    given()
        .queryParam("budgetYear", year)
        .get(PATH)
        .then()
        .body("items.id", hasItem(created.<String>path("id")))
        .body("items", hasSize(1));
  }

  @Test
  void enter_whenRepeated_isTheStoredAnswer() {
    String key = UUID.randomUUID().toString();
    Map<String, Object> body = Notices.appropriationBody(Notices.newYear(), "500.00");
    String id = Calls.post(PATH, key, body).statusCode(201).extract().path("id");
    Calls.post(PATH, key, body)
        .statusCode(201)
        .header("Idempotent-Replayed", "true")
        .body("id", equalTo(id));
  }

  @Test
  void enter_whenYearAndFundHaveOne_isConflict() {
    int year = Notices.newYear();
    Calls.post(PATH, Notices.appropriationBody(year, "500.00")).statusCode(201);
    Calls.post(PATH, Notices.appropriationBody(year, "900.00"))
        .statusCode(409)
        .body("detail", equalTo("该年度该资金已有预算额度"));
  }

  @Test
  void enter_whenTheFundIsOnlyPrintedOtherwise_isConflict() {
    int year = Notices.newYear();
    for (String printed : List.of("某（甲）基金", " 某（甲）基金", "某(甲)基金", "某（甲） 基金")) {
      Map<String, Object> body = Notices.appropriationBody(year, "500.00");
      body.put("fundName", printed);
      int expected = printed.equals("某（甲）基金") ? 201 : 409;
      Calls.post(PATH, body).statusCode(expected);
    }
    given()
        .queryParam("budgetYear", year)
        .queryParam("fundName", "某(甲)基金")
        .get(PATH)
        .then()
        .body("items.fundName", equalTo(List.of("某（甲）基金")));
  }

  @Test
  void enter_whenManyAtOnce_oneIsEntered() {
    int year = Notices.newYear();
    Map<String, Object> body = Notices.appropriationBody(year, "500.00");
    List<Integer> statuses =
        Parallel.run(10, i -> Calls.send(PATH, UUID.randomUUID().toString(), body).statusCode());
    assertEquals(1, statuses.stream().filter(s -> s == 201).count());
    assertEquals(9, statuses.stream().filter(s -> s == 409).count());
    given()
        .queryParam("budgetYear", year)
        .queryParam("kind", "SOURCE")
        .get("/v1/accounts")
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void enter_whenWrong_namesEveryFault() {
    Calls.post(PATH, Map.of("budgetYear", 1999, "functionCode", "20114", "amount", 5, "more", 1))
        .statusCode(400)
        .body(
            "violations.pointer",
            containsInAnyOrder(
                "/budgetYear", "/fundName", "/functionCode", "/functionName", "/amount", "/more"));
    Calls.post(PATH, Notices.appropriationBody(Notices.newYear(), "0.00"))
        .statusCode(422)
        .body("violations.pointer", equalTo(List.of("/amount")));
  }

  @Test
  void get_whenUnknown_isNotFound() {
    given().get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
    given().queryParam("budgetYear", "x").get(PATH).then().statusCode(400);
    given().queryParam("cursor", "eA").get(PATH).then().statusCode(400);
  }
}
