package org.ipfund.allocation.notice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Told;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * P6: a draft is changed and withdrawn, and its number is free again; an issued notice is neither.
 */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class NoticeDraftTest {

  private static final String PATH = "/v1/notices";

  private int year;
  private Map<String, Object> body;

  @BeforeEach
  void hear() {
    Heard.everything();
    year = Notices.newYear();
    body = Notices.body(year, Notices.appropriation(year, "1000000.00"));
  }

  @Test
  void change_whenTheNumberIsMistyped_givesItAnotherAndFreesTheOld() {
    String notice = Notices.loaded(body, "120000.00", "100000.00");
    String mistyped = (String) body.get("documentNumber");
    body.put("documentNumber", mistyped.replace("号", "7号"));
    body.put("title", "更正");
    Calls.put(notice, body)
        .statusCode(200)
        .header("ETag", equalTo("\"3\""))
        .body("documentNumber", equalTo(body.get("documentNumber")))
        .body("title", equalTo("更正"));
    given().queryParam("annex", 1).get(notice + "/lines").then().body("items.size()", equalTo(6));
    body.put("documentNumber", mistyped);
    Calls.post(PATH, body).statusCode(201);
    Calls.put(notice, body).statusCode(409).body("detail", equalTo("该文号的通知已存在"));
  }

  @Test
  void change_whenTheHeadDoesNotSuit_namesEveryField() {
    String notice = Notices.draft(body);
    body.put("budgetYear", year + 1);
    body.put("printedOn", "2999-01-01");
    Calls.put(notice, body)
        .statusCode(422)
        .body("violations.pointer", equalTo(List.of("/budgetYear", "/printedOn")));
  }

  @Test
  void change_whenStaleOrWithoutVersion_isRefused() {
    String notice = Notices.draft(body);
    given().contentType("application/json").body(body).put(notice).then().statusCode(428);
    given()
        .contentType("application/json")
        .header("If-Match", "\"7\"")
        .body(body)
        .put(notice)
        .then()
        .statusCode(412);
    given().delete(notice).then().statusCode(428);
  }

  @Test
  void withdraw_whenDraft_takesItAwayAndFreesTheNumber() {
    String notice = Notices.loaded(body, "120000.00", "100000.00");
    Calls.delete(notice).statusCode(204);
    given().get(notice).then().statusCode(404);
    Calls.post(PATH, body).statusCode(201);
    given()
        .queryParam("subjectId", Notices.id(notice))
        .get("/v1/audit-entries")
        .then()
        .body("items.action", hasItem("withdrawn"));
  }

  @Test
  void draft_whenIssued_isNeitherChangedNorWithdrawn() {
    year = Notices.newYear();
    String notice = Notices.issued(Heard.everything(), year, "120000.00", "100000.00");
    Calls.delete(notice).statusCode(409);
    Calls.put(notice, body).statusCode(409);
    given()
        .get(notice)
        .then()
        .body("status", equalTo("ISSUED"))
        .body("allowedActions", not(hasItem("DELETE")));
  }

  @Test
  void draft_whenPrintedInTheFuture_isRefused() {
    body.put("printedOn", "2999-01-01");
    Calls.post(PATH, body)
        .statusCode(422)
        .body("violations.rule", equalTo(List.of("printed-on")))
        .body("violations.pointer", equalTo(List.of("/printedOn")));
  }

  /** M9, of the notice: a blank more is the same fund; the code tells which one it is. */
  @Test
  void draft_whenTheFundIsNamedByCode_isForThatFundHoweverPrinted() {
    String code = "T-" + year;
    Told.fund(code, Notices.fund(year), 1);
    body.put("fundCode", code);
    body.put("fundName", " " + Notices.fund(year) + " ");
    Calls.post(PATH, body).statusCode(201).body("fundCode", equalTo(code));
    body.put("documentNumber", "粤财工〔%d〕9999号".formatted(year));
    body.remove("fundName");
    Calls.post(PATH, body)
        .statusCode(201)
        .body("fundCode", equalTo(code))
        .body("fundName", equalTo(Notices.fund(year)));
    body.remove("fundCode");
    body.put("documentNumber", "粤财工〔%d〕9998号".formatted(year));
    Calls.post(PATH, body).statusCode(201).body("fundCode", equalTo(code));
    body.put("fundCode", "NO-SUCH");
    Calls.post(PATH, body).statusCode(422).body("violations.rule", equalTo(List.of("fund")));
    Told.fund("O-" + year, "另一专项资金" + year, 1);
    body.put("fundCode", "O-" + year);
    Calls.post(PATH, body)
        .statusCode(422)
        .body("violations.pointer", equalTo(List.of("/fundCode")));
  }
}
