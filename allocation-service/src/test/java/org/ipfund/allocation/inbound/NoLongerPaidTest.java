package org.ipfund.allocation.inbound;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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

/**
 * A county that the province no longer pays directly keeps what it has: its own treasury pays it,
 * and a final notice still names it, though with no more than before.
 */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class NoLongerPaidTest {

  private static final AtomicInteger CODES = new AtomicInteger(490_000);
  private static final String CITY = "440700";

  private Heard heard;
  private int year;
  private String county;
  private String appropriation;
  private String notice;
  private Told told;
  private Told.Table table;

  @BeforeEach
  void move() {
    heard = Heard.everything();
    year = Notices.newYear();
    county = String.valueOf(CODES.incrementAndGet());
    tell(1, "440000", true);
    told = new Told(heard, year);
    appropriation = Notices.appropriation(year, "1000000.00");
    told.table(CITY, "100000.00");
    table = told.table(county, heard.newUnit(county, "试验县市场监督管理局" + county), "60000.00");
    notice = Notices.draft(body("ADVANCE"));
    Calls.replaceLines(notice, 1, Notices.ofCounty(county, Notices.first("100000.00", "60000.00")))
        .statusCode(200);
    Calls.replaceLines(notice, 2, Notices.ofCounty(county, Notices.second("100000.00", "60000.00")))
        .statusCode(200);
    Calls.act(notice, "issue").statusCode(200);
    TestClock.set(year + "-02-01T01:00:00Z");
    tell(2, CITY, false);
  }

  private Map<String, Object> body(String stage) {
    Map<String, Object> body = Notices.body(year, appropriation);
    body.put("stage", stage);
    return body;
  }

  private void tell(long sequence, String payer, boolean managed) {
    Told.region(
        county,
        sequence,
        """
        {"code": "%1$s", "name": "试验县%1$s", "level": "COUNTY", "provinceManaged": %3$s,
         "fiscalParent": "%4$s", "path": "440000/%2$s/%1$s"}
        """
            .formatted(county, CITY, managed, payer));
  }

  private ValidatableResponse pay(String amount) {
    return given()
        .noFilters()
        .auth()
        .oauth2(Tokens.person("finance-" + UUID.randomUUID(), null, county, "LOCAL_FINANCE"))
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Payments.body(county, Notices.id(notice), amount))
        .post(Payments.PATH)
        .then();
  }

  @Test
  void payment_ofWhatItHas_isMadeByItsOwnTreasury() {
    pay("1000.00").statusCode(201);
    given()
        .queryParam("budgetYear", year)
        .queryParam("regionCode", county)
        .get("/v1/positions")
        .then()
        .body("items.receivingRegionCode", contains(county))
        .body("items.left", contains("59000.00"));
  }

  private String last(String city, String own) {
    String draft = Notices.draft(body("FINAL"));
    Calls.replaceLines(draft, 1, below(Notices.first(city, own), city, own)).statusCode(200);
    Calls.replaceLines(draft, 2, Notices.ofCounty(county, Notices.second(city, own)))
        .statusCode(200);
    return draft;
  }

  /** The county stands among the rows of its city now. */
  private List<Map<String, Object>> below(List<Map<String, Object>> rows, String city, String own) {
    String all = new BigDecimal(city).add(new BigDecimal(own)).toPlainString();
    rows.get(1).put("amount", all);
    rows.get(2).put("amount", all);
    rows.get(4).put("amount", "0.00");
    return Notices.ofCounty(county, rows);
  }

  @Test
  void finalNotice_whenItKeepsWhatItHas_isIssued() {
    Calls.act(last("100000.00", "60000.00"), "issue")
        .statusCode(200)
        .body("netChange", equalTo("0.00"));
  }

  @Test
  void finalNotice_whenItEndsWhatItHas_takesItBack() {
    told.adjusted(table, "0.00", 2);
    Calls.act(last("100000.00", "0.00"), "issue")
        .statusCode(200)
        .body("netChange", equalTo("-60000.00"));
  }

  /** What is added goes to who receives for it. */
  @Test
  void finalNotice_whenItWouldGiveItMore_namesWhoReceivesForIt() {
    List<Map<String, Object>> rows =
        below(Notices.first("100000.00", "60000.01"), "100000.00", "60000.01");
    Calls.replaceLines(Notices.draft(body("FINAL")), 1, rows)
        .statusCode(422)
        .body("violations.rule", hasItem("receiving-region"))
        .body("violations.remedy", hasItem(containsString(CITY)));
  }
}
