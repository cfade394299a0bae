package org.ipfund.allocation.notice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Payments;
import org.ipfund.allocation.fixture.PrintedLines;
import org.ipfund.allocation.fixture.Told;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fund that the catalog gives another name in the middle of a year is one fund as before. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class FundRenamedTest {

  private static final String APPROPRIATIONS = "/v1/appropriations";

  private int year;
  private Told told;
  private Told.Table city;
  private Told.Table county;
  private String code;
  private String renamed;
  private String appropriation;
  private String advance;

  @BeforeEach
  void advanceAndRename() {
    year = Notices.newYear();
    told = new Told(Heard.everything(), year);
    code = "R-" + year;
    renamed = Notices.fund(year) + "（改名）";
    Told.fund(code, Notices.fund(year), 1);
    city = told.table(Notices.CITY, "1000.00");
    county = told.table(Notices.COUNTY, "500.00");
    appropriation = Notices.appropriation(year, "10000.00");
    advance = lines("1000.00", "500.00").loaded(byCode("ADVANCE"));
    Calls.act(advance, "issue").statusCode(200);
    Told.fund(code, renamed, 1);
    TestClock.set(year + "-02-01T01:00:00Z");
  }

  private static PrintedLines lines(String cityYuan, String countyYuan) {
    return PrintedLines.of(Notices.CITY, cityYuan, Notices.COUNTY, countyYuan);
  }

  private Map<String, Object> byCode(String stage) {
    Map<String, Object> head = byName(stage, null);
    head.put("fundCode", code);
    return head;
  }

  private Map<String, Object> byName(String stage, String fundName) {
    Map<String, Object> head = Notices.body(year, appropriation);
    head.put("stage", stage);
    head.put("fundName", fundName);
    return head;
  }

  private ValidatableResponse enter(int budgetYear, String fundName) {
    Map<String, Object> body = Notices.appropriationBody(budgetYear, "8000.00");
    body.put("fundName", fundName);
    return Calls.post(APPROPRIATIONS, body);
  }

  @Test
  void issue_whenRenamedSinceTheAdvance_postsToTheSamePositions() {
    told.adjusted(city, "1200.00", 2);
    told.adjusted(county, "450.00", 2);
    String last = lines("1200.00", "450.00").loaded(byCode("FINAL"));
    Calls.act(last, "issue")
        .statusCode(200)
        .body("fundCode", equalTo(code))
        .body("fundName", equalTo(renamed))
        .body("netChange", equalTo("150.00"));
    Payments.pay(Notices.COUNTY, Notices.id(advance), "400.00").statusCode(201);
    Payments.pay(Notices.COUNTY, Notices.id(last), "51.00").statusCode(422);
    Payments.pay(Notices.COUNTY, Notices.id(last), "50.00").statusCode(201);
    given()
        .queryParam("fundCode", code)
        .get("/v1/positions")
        .then()
        .body("items.regionCode", contains(Notices.CITY, Notices.COUNTY))
        .body("items.fundName", contains(renamed, renamed))
        .body("items.advance", contains("1000.00", "500.00"))
        .body("items.total", contains("1200.00", "450.00"))
        .body("items.left", contains("1200.00", "0.00"));
    List<String> kinds =
        given()
            .queryParam("budgetYear", year)
            .queryParam("regionCode", Notices.CITY)
            .get("/v1/accounts")
            .path("items.findAll { it.regionCode == '" + Notices.CITY + "' }.kind");
    assertEquals(List.of("TREASURY"), kinds);
  }

  @Test
  void draft_whenItPrintsAnyNameOfTheFund_isForThatFund() {
    for (String name : List.of(Notices.fund(year), renamed)) {
      Map<String, Object> head = byName("FINAL", name);
      Calls.post("/v1/notices", head)
          .statusCode(201)
          .body("fundCode", equalTo(code))
          .body("fundName", equalTo(name));
    }
    Calls.post("/v1/notices", byName("FINAL", "另一专项资金" + year))
        .statusCode(422)
        .body("violations.pointer", equalTo(List.of("/fundName")));
    String other = "R-O-" + year;
    Told.fund(other, "又一专项资金" + year, 1);
    Map<String, Object> head = byCode("FINAL");
    head.put("fundCode", other);
    Calls.post("/v1/notices", head)
        .statusCode(422)
        .body("violations.pointer", equalTo(List.of("/fundCode")));
  }

  @Test
  void enter_whenTheFundHasACeilingUnderAnotherName_isOnePerYearAndFund() {
    enter(year, renamed).statusCode(409).body("detail", equalTo("该年度该资金已有预算额度"));
    enter(year, Notices.fund(year)).statusCode(409);
    for (String name : List.of(Notices.fund(year), renamed)) {
      given()
          .queryParam("budgetYear", year)
          .queryParam("fundName", name)
          .get(APPROPRIATIONS)
          .then()
          .body("items.id", contains(appropriation));
    }
    int next = Notices.newYear();
    enter(next, renamed).statusCode(201).body("fundName", equalTo(renamed));
    enter(next, Notices.fund(year)).statusCode(409);
    Told.fund(code, Notices.fund(year), 1);
    enter(next, Notices.fund(year)).statusCode(409);
    enter(next, "不知名的资金" + year).statusCode(201);
  }

  @Test
  void draft_whenTheCeilingWasEnteredBeforeTheFundHadItsName_isForThatFund() {
    year = Notices.newYear();
    code = "R-" + year;
    appropriation = Notices.appropriation(year, "1000.00");
    Told.fund(code, "误写的资金" + year, 1);
    Calls.post("/v1/notices", byCode("ADVANCE")).statusCode(422);
    Told.fund(code, Notices.fund(year), 1);
    Calls.post("/v1/notices", byCode("ADVANCE")).statusCode(201);
    enter(year, "误写的资金" + year).statusCode(409);
  }

  @Test
  void issue_whenAnotherCeilingFundedTheTables_isRefusedByTheirNotice() {
    String number = given().get(advance).path("documentNumber");
    appropriation = enter(year, "不知名的资金" + year).statusCode(201).extract().path("id");
    Calls.act(APPROPRIATIONS + "/" + appropriation, "approval").statusCode(200);
    String last = lines("1000.00", "500.00").loaded(byName("FINAL", null));
    List<String> messages =
        Calls.act(last, "issue")
            .statusCode(422)
            .body("violations", hasSize(2))
            .extract()
            .path("violations.message");
    messages.forEach(message -> assertEquals(true, message.contains(number), message));
  }
}
