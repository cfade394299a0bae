package org.ipfund.allocation.notice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.allocation.fixture.Callers;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Payments;
import org.ipfund.allocation.fixture.PrintedLines;
import org.ipfund.allocation.fixture.Told;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Provincial units receive by lines of their own, each with its fund project. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ProvincialUnitTest {

  private static final String PROVINCE = "440000";

  private Heard heard;
  private int year;
  private String one;
  private String other;
  private String appropriation;
  private Told told;
  private Told.Table first;

  @BeforeEach
  void issueAdvance() {
    heard = Heard.everything();
    year = Notices.newYear();
    one = PROVINCE + " 省保护中心" + year;
    other = PROVINCE + " 省协会" + year;
    told = new Told(heard, year);
    first = told.table(PROVINCE, heard.newUnit(PROVINCE, "省保护中心" + year), "3000.00");
    told.table(PROVINCE, heard.newUnit(PROVINCE, "省协会" + year), "2000.00");
    appropriation = Notices.appropriation(year, "10000.00");
    String advance =
        PrintedLines.of(one, "3000.00", other, "2000.00").loaded(Notices.body(year, appropriation));
    given().get(advance + "/reconciliation").then().body("balanced", equalTo(true));
    Calls.act(advance, "issue").statusCode(200);
  }

  private String finalNotice(String... lines) {
    Map<String, Object> body = Notices.body(year, appropriation);
    body.put("stage", "FINAL");
    return PrintedLines.of(lines).loaded(body);
  }

  @Test
  void issue_whenTheyStandSideBySide_givesEachItsOwn() {
    given()
        .queryParam("budgetYear", year)
        .get("/v1/positions")
        .then()
        .body("items.regionCode", contains(PROVINCE, PROVINCE))
        .body("items.total.sort()", contains("2000.00", "3000.00"));
    told.adjusted(first, "2500.00", 2);
    Calls.act(finalNotice(one, "2500.00", other, "2000.00"), "issue")
        .statusCode(200)
        .body("netChange", equalTo("-500.00"));
  }

  @Test
  @Rule("C04")
  void issue_whenAFinalNoticeLeavesOneOut_namesIt() {
    Calls.act(finalNotice(one, "3000.00"), "issue")
        .statusCode(422)
        .body("violations.rule", equalTo(List.of("C04")))
        .body("violations[0].message", containsString("省协会" + year));
  }

  /** Its table stays where it was made, and so does its line. */
  @Test
  void issue_whenAUnitHasMovedToACity_stillNamesItWhereItsTableIs() {
    heard.run("UPDATE known_unit SET region_code = '440100' WHERE name = ?", "省保护中心" + year);
    Calls.act(finalNotice(one, "3000.00", other, "2000.00"), "issue")
        .statusCode(200)
        .body("netChange", equalTo("0.00"));
  }

  @Test
  void payment_ofAProvincialUnit_isMadeByTheProvincesOwnTreasury() {
    TestClock.set(year + "-02-01T01:00:00Z");
    String notice =
        given()
            .queryParam("budgetYear", year)
            .get("/v1/notices")
            .then()
            .extract()
            .path("items[0].id");
    Map<String, Object> body = Payments.body(PROVINCE, notice, "1000.00");
    body.put("projectId", first.project().toString());
    String paid =
        Callers.as("LOCAL_FINANCE", PROVINCE)
            .contentType("application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(body)
            .post(Payments.PATH)
            .then()
            .statusCode(201)
            .body("allowedActions", equalTo(List.of("REFUND")))
            .extract()
            .path("id");
    given()
        .queryParam("budgetYear", year)
        .get("/v1/positions")
        .then()
        .body("items.find { it.paid == '1000.00' }.left", equalTo("2000.00"));
    Callers.as("LOCAL_FINANCE", PROVINCE)
        .get("/v1/notices/" + notice)
        .then()
        .body("allowedActions", equalTo(List.of("DISBURSE")));
    TestClock.set((year + 1) + "-02-01T01:00:00Z");
    Callers.as("LOCAL_FINANCE", PROVINCE)
        .get("/v1/notices/" + notice)
        .then()
        .body("allowedActions", equalTo(List.of()));
    Callers.as("LOCAL_FINANCE", PROVINCE).get(Payments.PATH + "/" + paid).then().statusCode(200);
  }
}
