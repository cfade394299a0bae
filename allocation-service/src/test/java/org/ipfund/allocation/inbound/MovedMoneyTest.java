package org.ipfund.allocation.inbound;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
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

/** A county that is put under another city takes its money along (M6). */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class MovedMoneyTest {

  private static final AtomicInteger CODES = new AtomicInteger(480_000);
  private static final String OLD_CITY = "440700";
  private static final String NEW_CITY = "441600";
  private static final String REGION =
      """
      {"code": "%1$s", "name": "试验县%1$s", "level": "COUNTY", "provinceManaged": true,
       "path": "440000/%2$s/%1$s"}
      """;

  private Heard heard;
  private int year;
  private String county;
  private String notice;
  private String firstPayment;
  private String payer;

  /** The county receives 620 000.00 while it lies in the old city, pays 20 000.00 and moves. */
  @BeforeEach
  void move() {
    heard = Heard.everything();
    year = Notices.newYear();
    county = String.valueOf(CODES.incrementAndGet());
    tell(1, OLD_CITY);
    heard.newUnit(county, "试验县市场监督管理局" + county);
    heard.table(Notices.CITY, year, "100000.00");
    heard.table(county, year, "620000.00");
    notice = Notices.draft(Notices.body(year, Notices.appropriation(year, "1000000.00")));
    Calls.replaceLines(
        notice, 1, Notices.ofCounty(county, Notices.first("100000.00", "620000.00")));
    Calls.replaceLines(
        notice, 2, Notices.ofCounty(county, Notices.second("100000.00", "620000.00")));
    Calls.act(notice, "issue").statusCode(200);
    TestClock.set(year + "-02-01T01:00:00Z");
    payer = finance(county);
    firstPayment = pay(payer, "20000.00").statusCode(201).extract().path("id");
    tell(2, NEW_CITY);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                given().noFilters().auth().oauth2(bureau(NEW_CITY)).get(trace()).statusCode()
                    == 200);
  }

  private void tell(long sequence, String city) {
    Told.region(county, sequence, REGION.formatted(county, city));
  }

  /** Where somebody belongs is remembered for some seconds, so that each one asks once. */
  private static String finance(String region) {
    return Tokens.person("finance-" + UUID.randomUUID(), null, region, "LOCAL_FINANCE");
  }

  private static String bureau(String city) {
    return Tokens.person("bureau-" + city, null, city, "CITY_CLERK");
  }

  private ValidatableResponse pay(String amount) {
    return pay(finance(county), amount);
  }

  private ValidatableResponse pay(String payer, String amount) {
    return given()
        .noFilters()
        .auth()
        .oauth2(payer)
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Payments.body(county, Notices.id(notice), amount))
        .post(Payments.PATH)
        .then();
  }

  private static ValidatableResponse read(String token, String path) {
    return given().noFilters().auth().oauth2(token).get(path).then().statusCode(200);
  }

  private String trace() {
    return "/v1/trace/regions/" + county + "?budgetYear=" + year;
  }

  @Test
  void payment_afterTheMove_isMadeByTheCountyFromItsOldNotice() {
    pay("30000.00").statusCode(201).body("status", equalTo("PAID"));
    read(finance(county), trace()).body("sums.balance", equalTo("570000.00"));
  }

  /** Nothing that was remembered of the payer stands in the way. */
  @Test
  void payment_afterTheMove_isMadeAtOnceByWhoPaidBefore() {
    pay(payer, "30000.00").statusCode(201).body("status", equalTo("PAID"));
  }

  @Test
  void newCity_afterTheMove_seesAllOfTheCounty() {
    String second = pay("30000.00").statusCode(201).extract().path("id");
    String city = bureau(NEW_CITY);
    read(city, "/v1/disbursements?budgetYear=" + year)
        .body("items.id", contains(firstPayment, second));
    read(city, "/v1/accounts?kind=TREASURY&budgetYear=" + year)
        .body("items.balance", contains("570000.00"));
    read(city, "/v1/entries?regionCode=" + county)
        .body("items.findAll { it.accountId != null }.kind", hasItem("ADVANCE_ISSUE"));
    read(city, notice + "/lines?annex=1").body("items.regionCode", hasItem(county));
    read(city, trace())
        .body("sums.balance", equalTo("570000.00"))
        .body("demands", hasSize(1))
        .body("targetTables", hasSize(1))
        .body("noticeLines", hasSize(1))
        .body("entries", hasSize(3));
  }

  @Test
  void oldCity_afterTheMove_readsTheHistoryAndNothingNew() {
    String second = pay("30000.00").statusCode(201).extract().path("id");
    String city = bureau(OLD_CITY);
    read(city, "/v1/disbursements/" + firstPayment).body("allowedActions", hasSize(0));
    given()
        .noFilters()
        .auth()
        .oauth2(city)
        .get("/v1/disbursements/" + second)
        .then()
        .statusCode(404);
    read(city, "/v1/disbursements?budgetYear=" + year).body("items", hasSize(0));
    read(city, "/v1/disbursements?regionCode=" + county).body("items.id", contains(firstPayment));
    read(city, "/v1/accounts?budgetYear=" + year).body("items.regionCode", not(hasItem(county)));
    read(city, notice + "/lines?annex=1").body("items.regionCode", hasItem(county));
    read(city, trace())
        .body("sums.received", equalTo("620000.00"))
        .body("sums.disbursed", equalTo("20000.00"))
        .body("demands", hasSize(1))
        .body("entries", hasSize(2))
        .body("entries[0].payeeName", equalTo("江门市知识产权协会"));
  }

  @Test
  void otherCity_afterTheMove_readsNothing() {
    String city = bureau("440600");
    given().noFilters().auth().oauth2(city).get(trace()).then().statusCode(404);
    read(city, "/v1/disbursements?regionCode=" + county).body("items", hasSize(0));
    read(city, "/v1/entries?regionCode=" + county).body("items", hasSize(0));
  }
}
