package org.ipfund.allocation.disbursement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Payments;
import org.ipfund.allocation.fixture.Told;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Payments count against the notice and the fund project they name, not the year's balance alone.
 */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class PoolPaymentTest {

  private Heard heard;
  private Told told;
  private Told.Table table;
  private int year;
  private String appropriation;
  private String advance;

  @BeforeEach
  void issueAdvance() {
    heard = Heard.everything();
    year = Notices.newYear();
    told = new Told(heard, year);
    table = told.table(Notices.CITY, "50000.00");
    heard.table(Notices.COUNTY, year, "10000.00");
    appropriation = Notices.appropriation(year, "1000000.00");
    advance = Notices.loaded(Notices.body(year, appropriation), "50000.00", "10000.00");
    issue(advance, "issuer-of-advance");
    TestClock.set(year + "-02-01T01:00:00Z");
  }

  private static void issue(String notice, String person) {
    given()
        .auth()
        .oauth2(Tokens.person(person, null, "440000", "PROVINCE_FINANCE"))
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", Calls.etag(notice))
        .body("{}")
        .post(notice + "/issue")
        .then()
        .statusCode(200);
  }

  /** Another fund project of each region, of another unit. */
  private String other(String city, String county) {
    List<Map<String, Object>> rows = Notices.second(city, county);
    for (String region : List.of(Notices.CITY, Notices.COUNTY)) {
      String name = "知识产权保护中心" + region + year;
      heard.table(
          heard.newUnit(region, name), region, year, region.equals(Notices.CITY) ? city : county);
      rows.stream()
          .filter(row -> row.get("rowKind").equals("ALLOCATION"))
          .filter(row -> row.get("regionCode").equals(region))
          .forEach(row -> row.put("name", name));
    }
    String notice = Notices.draft(Notices.body(year, appropriation));
    Calls.replaceLines(notice, 1, Notices.first(city, county)).statusCode(200);
    Calls.replaceLines(notice, 2, rows).statusCode(200);
    return notice;
  }

  private String finalNotice(String city) {
    told.adjusted(table, city, 2);
    Map<String, Object> body = Notices.body(year, appropriation);
    body.put("stage", "FINAL");
    return Notices.loaded(body, city, "10000.00");
  }

  private static ValidatableResponse pay(String person, String notice, String amount) {
    return given()
        .auth()
        .oauth2(Tokens.person(person, null, Notices.CITY, "LOCAL_FINANCE"))
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Payments.body(Notices.CITY, Notices.id(notice), amount))
        .post(Payments.PATH)
        .then();
  }

  @Test
  void pay_whenAnotherNoticeIsNamed_isHeldToWhatThatOneGave() {
    String other = other("100.00", "100.00");
    issue(other, "issuer-of-other");
    pay("issuer-of-advance", advance, "1.00").statusCode(403);
    pay("issuer-of-advance", other, "100.01")
        .statusCode(422)
        .body("violations.rule", contains("notice-balance"))
        .body("violations[0].pointer", equalTo("/amount"))
        .body("violations[0].message", containsString("可支付 100.00 元"));
    pay("issuer-of-advance", other, "100.00").statusCode(201).body("projectId", notNullValue());
    pay("payer", other, "0.01").statusCode(422).body("violations.rule", contains("notice-balance"));
    pay("payer", advance, "50000.00").statusCode(201);
    pay("payer", advance, "0.01").statusCode(422).body("violations.rule", contains("balance"));
  }

  @Test
  void pay_whenAFinalNoticeFollowed_isFromWhatStandsWhicheverIsNamed() {
    String last = finalNotice("80000.00");
    issue(last, "issuer-of-final");
    pay("issuer-of-advance", last, "1.00").statusCode(403);
    pay("issuer-of-final", advance, "1.00").statusCode(403);
    pay("payer", advance, "70000.00").statusCode(201);
    pay("payer", last, "10000.00").statusCode(201);
  }

  @Test
  void pay_whenTheFundProjectIsAnother_namesTheRule() {
    Map<String, Object> body = Payments.body(Notices.CITY, Notices.id(advance), "1.00");
    body.put("projectId", UUID.randomUUID().toString());
    Calls.post(Payments.PATH, body)
        .statusCode(422)
        .body("violations.rule", contains("fund-project"))
        .body("violations[0].pointer", equalTo("/projectId"))
        .body("violations[0].remedy", containsString("“专项任务” (" + table.project() + ")"));
  }

  @Test
  void pay_whenTheBudgetYearIsOver_isRefusedWithARemedy() {
    TestClock.set(year + "-12-31T15:59:59Z");
    pay("payer", advance, "1.00").statusCode(201).body("paidOn", equalTo(year + "-12-31"));
    TestClock.set(year + "-12-31T16:00:00Z");
    pay("payer", advance, "1.00")
        .statusCode(422)
        .body("violations.rule", contains("budget-year"))
        .body("violations[0].remedy", containsString(String.valueOf(year + 1)));
  }
}
