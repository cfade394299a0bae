package org.ipfund.allocation.appropriation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.platform.testing.AtOnce;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class AppropriationResourceTest {

  private static final String PATH = "/v1/appropriations";

  @Test
  void approve_whenByAnother_opensTheSourceAccount() {
    int year = Notices.newYear();
    var created =
        Calls.post(PATH, Notices.appropriationBody(year, "500.00"))
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body("amount", equalTo("500.00"))
            .body("status", equalTo("PREPARED"))
            .body("sourceAccountId", nullValue())
            .extract();
    given()
        .queryParam("budgetYear", year)
        .get("/v1/accounts")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
    var approved =
        Calls.act(PATH + "/" + created.path("id"), "approval")
            .statusCode(200)
            .header("ETag", "\"1\"")
            .body("status", equalTo("IN_FORCE"))
            .body("statusLabel", equalTo("已生效"))
            .extract();
    given()
        .get("/v1/accounts/" + approved.path("sourceAccountId"))
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
        AtOnce.together(10, i -> Calls.send(PATH, UUID.randomUUID().toString(), body).statusCode());
    assertEquals(1, statuses.stream().filter(s -> s == 201).count());
    assertEquals(9, statuses.stream().filter(s -> s == 409).count());
    given().queryParam("budgetYear", year).get(PATH).then().body("items", hasSize(1));
  }

  private static String finance(String subject) {
    return Tokens.person(subject, null, "440000", "PROVINCE_FINANCE");
  }

  private static ValidatableResponse act(String token, String path, String etag, Object body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", etag)
        .body(body)
        .post(path)
        .then();
  }

  private static List<String> allowed(String token, String path) {
    return given().auth().oauth2(token).get(path).then().extract().path("allowedActions");
  }

  @Test
  void approve_whenByWhoEnteredIt_isForbidden() {
    Map<String, Object> body = Notices.appropriationBody(Notices.newYear(), "500.00");
    String entered =
        act(finance("first"), PATH, "", body).statusCode(201).extract().header("Location");
    String path = entered.substring(entered.indexOf(PATH));
    for (String decision : List.of("/approval", "/rejection")) {
      act(finance("first"), path + decision, "\"0\"", Map.of("reason", "x"))
          .statusCode(403)
          .body("type", equalTo("urn:ipfund:problem:separation-of-duties"));
    }
    assertEquals(List.of("WITHDRAW"), allowed(finance("first"), path));
    assertEquals(List.of("APPROVE", "REJECT", "WITHDRAW"), allowed(finance("second"), path));
    act(finance("second"), path + "/approval", "\"1\"", Map.of()).statusCode(412);
    act(finance("second"), path + "/approval", "\"0\"", Map.of()).statusCode(200);
    assertEquals(List.of("CHANGE"), allowed(finance("second"), path));
    act(finance("third"), path + "/rejection", "\"1\"", Map.of("reason", "x")).statusCode(409);
  }

  @Test
  void draft_whenTheAppropriationIsNotInForce_isRefused() {
    int year = Notices.newYear();
    String entered = Notices.entered(year, "500.00");
    Calls.post("/v1/notices", Notices.body(year, entered))
        .statusCode(422)
        .body("violations.rule", equalTo(List.of("appropriation-in-force")))
        .body("violations[0].remedy", equalTo("请先由另一人复核该额度"));
    Calls.act(PATH + "/" + entered, "approval").statusCode(200);
    Calls.post("/v1/notices", Notices.body(year, entered)).statusCode(201);
  }

  @Test
  void enter_whenTheFirstWasRejectedOrWithdrawn_isEnteredAgain() {
    int year = Notices.newYear();
    String rejected = PATH + "/" + Notices.entered(year, "500.00");
    act(finance("second"), rejected + "/rejection", "\"0\"", Map.of()).statusCode(400);
    act(finance("second"), rejected + "/rejection", "\"0\"", Map.of("reason", "金额有误"))
        .statusCode(200)
        .body("status", equalTo("REJECTED"))
        .body("reason", equalTo("金额有误"));
    String withdrawn = PATH + "/" + Notices.entered(year, "600.00");
    Calls.act(withdrawn, "withdrawal").statusCode(200).body("status", equalTo("WITHDRAWN"));
    Notices.appropriation(year, "700.00");
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
