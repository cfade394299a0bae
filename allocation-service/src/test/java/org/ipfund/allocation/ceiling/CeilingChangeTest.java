package org.ipfund.allocation.ceiling;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ceiling is raised and lowered by two, by a document of its own, never below what is issued. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class CeilingChangeTest {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private Heard heard;
  private int year;
  private String appropriation;

  @BeforeEach
  void enter() {
    heard = Heard.everything();
    year = Notices.newYear();
    appropriation = Notices.appropriation(year, "100000.00");
  }

  private String path() {
    return "/v1/appropriations/" + appropriation;
  }

  private static ValidatableResponse send(String who, String path, String etag, Object body) {
    return given()
        .auth()
        .oauth2(Tokens.person(who, null, "440000", "PROVINCE_FINANCE"))
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", etag)
        .body(body)
        .post(path)
        .then();
  }

  private String number() {
    return "粤财预〔%d〕%d号".formatted(year, NUMBERS.incrementAndGet());
  }

  private ValidatableResponse change(String amount, String number) {
    return send(
        "first",
        path() + "/changes",
        Calls.etag(path()),
        Map.of("amount", amount, "documentNumber", number, "reason", "年中追加"));
  }

  private String entered(String amount) {
    String id = change(amount, number()).statusCode(201).extract().path("id");
    return path() + "/changes/" + id;
  }

  private static ValidatableResponse approve(String who, String change) {
    return send(who, change + "/approval", "\"0\"", Map.of());
  }

  private void issue(String city, String county) {
    heard.table(Notices.CITY, year, city);
    heard.table(Notices.COUNTY, year, county);
    Calls.act(Notices.loaded(Notices.body(year, appropriation), city, county), "issue")
        .statusCode(200);
  }

  @Test
  void change_whenAnotherPersonApproves_isTheCeilingAndStandsInTheHistory() {
    String raised = entered("150000.00");
    given().get(path()).then().body("amount", equalTo("100000.00"));
    approve("first", raised).statusCode(403);
    approve("second", raised)
        .statusCode(200)
        .body("status", equalTo("IN_FORCE"))
        .body("amountBefore", equalTo("100000.00"));
    given()
        .noFilters()
        .auth()
        .oauth2(Tokens.person("second", null, "440000", "PROVINCE_FINANCE"))
        .get(path())
        .then()
        .body("amount", equalTo("150000.00"))
        .body("allowedActions", hasItem("CHANGE"));
    issue("90000.00", "60000.00");
    String lowered = entered("150000.01");
    send("second", lowered + "/rejection", "\"0\"", Map.of("reason", "不需要")).statusCode(200);
    given()
        .get(path() + "/changes")
        .then()
        .body("items.amount", contains("150000.00", "150000.01"))
        .body("items.status", contains("IN_FORCE", "REJECTED"));
  }

  @Test
  void change_whenBelowWhatIsIssued_isRefusedInYuan() {
    issue("60000.00", "20000.00");
    change("79999.99", number())
        .statusCode(422)
        .body("violations.rule", contains("appropriation-issued"))
        .body("violations[0].message", containsString("已下达 80000.00 元"));
    approve("second", entered("80000.00")).statusCode(200);
    given()
        .get("/v1/accounts?kind=SOURCE&budgetYear=" + year)
        .then()
        .body("items.lowest", contains("-80000.00"));
  }

  @Test
  void change_whenMoreIsIssuedMeanwhile_isRefusedAtApproval() {
    String lowered = entered("50000.00");
    issue("60000.00", "20000.00");
    approve("second", lowered)
        .statusCode(422)
        .body("violations.rule", contains("appropriation-issued"));
    send("first", lowered + "/withdrawal", "\"0\"", Map.of())
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"));
    entered("90000.00");
  }

  @Test
  void change_whenOneWaitsOrTheDocumentIsUsed_isConflict() {
    String number = number();
    String first = change("150000.00", number).statusCode(201).extract().path("id");
    change("160000.00", number()).statusCode(409);
    approve("second", path() + "/changes/" + first).statusCode(200);
    change("160000.00", number.replace("〔", "[").replace("〕", "]")).statusCode(409);
    change("150000.00", number())
        .statusCode(422)
        .body("violations.rule", contains("appropriation"));
  }

  @Test
  void change_whenTheAppropriationIsNotInForce_isConflict() {
    int other = Notices.newYear();
    appropriation = Notices.entered(other, "1.00");
    change("2.00", number()).statusCode(409);
    send("first", path() + "/withdrawal", "\"0\"", Map.of()).statusCode(200);
    given().get(path() + "/changes").then().statusCode(200).body("items", hasSize(0));
  }

  @Test
  void appropriation_whenTheFundIsSpelledWithABlankMore_isTheSameFund() {
    for (String spelled : List.of(" ", "\u3000", "\u00a0")) {
      Map<String, Object> body = Notices.appropriationBody(year, "1.00");
      body.put("fundName", spelled + Notices.fund(year));
      Calls.post("/v1/appropriations", body).statusCode(409);
    }
    Map<String, Object> notice = Notices.body(year, appropriation);
    notice.put("fundName", " " + Notices.fund(year));
    Calls.post("/v1/notices", notice).statusCode(201);
  }
}
