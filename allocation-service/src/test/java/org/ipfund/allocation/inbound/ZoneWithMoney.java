package org.ipfund.allocation.inbound;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Payments;
import org.ipfund.allocation.fixture.PrintedLines;
import org.ipfund.allocation.fixture.Told;
import org.ipfund.allocation.reference.RegionFacts;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.Tokens;

/**
 * A zone of a city that has 160 000.00 in that city's treasury, paid 10 000.00 of it, and waits
 * with a payment of 120 000.00; the city has 100 000.00 of its own.
 */
final class ZoneWithMoney {

  static final String CITY = "440700";

  /** A city's zones are told apart by one digit. */
  private static final AtomicInteger CODES = new AtomicInteger(0);

  private static final String CITYS = "100000.00";

  final String code = CITY + "Z" + CODES.getAndIncrement();
  final int year = Notices.newYear();
  final String paid;
  final String waiting;
  private final Heard heard = Heard.everything();
  private final Told told;
  private final Told.Table table;
  private final String appropriation;
  private final String notice;
  private RegionFacts lies;

  ZoneWithMoney() {
    tell(1, CITY, CITY);
    told = new Told(heard, year);
    told.table(CITY, CITYS);
    table = told.table(code, heard.newUnit(code, "试验区" + code + "市场监督管理局"), "160000.00");
    appropriation = Notices.appropriation(year, "1000000.00");
    notice = draft("ADVANCE", "160000.00");
    Calls.act(notice, "issue").statusCode(200);
    TestClock.set(year + "-02-01T01:00:00Z");
    paid = pay(CITY, "10000.00").statusCode(201).extract().path("id");
    waiting = pay(CITY, "120000.00").statusCode(201).extract().path("id");
  }

  String notice() {
    return notice;
  }

  /** Another region pays it, or it lies elsewhere. */
  void tell(long sequence, String city, String payer) {
    lies = Told.zone(code, sequence, city, payer);
  }

  /** Its target table was adjusted. */
  void adjusted(String amount) {
    told.adjusted(table, amount, 2);
  }

  /** A notice with the city and the zone. */
  String draft(String stage, String amount) {
    Map<String, Object> body = Notices.body(year, appropriation);
    body.put("stage", stage);
    return PrintedLines.of(CITY, CITYS, code, amount).where(lies).loaded(body);
  }

  /** A finance officer of that place. */
  static RequestSpecification as(String place) {
    return given()
        .noFilters()
        .auth()
        .oauth2(Tokens.person("finance-" + UUID.randomUUID(), null, place, "LOCAL_FINANCE"));
  }

  /** That place pays for the zone. */
  ValidatableResponse pay(String place, String amount) {
    return as(place)
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Payments.body(code, Notices.id(notice), amount))
        .post(Payments.PATH)
        .then();
  }

  ValidatableResponse refund(String place, String amount) {
    return as(place)
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", Calls.etag(Payments.PATH + "/" + paid))
        .body(Payments.refund(amount))
        .post(Payments.PATH + "/" + paid + "/refund")
        .then();
  }

  /** So much comes back by one person, so what waits for a second one is written by the owner. */
  UUID askBack() {
    UUID id = UUID.randomUUID();
    heard.run(
        "INSERT INTO refund (id, disbursement_id, region_code, amount, reason, payer_reference,"
            + " status, prepared_by, version, scope) SELECT ?, id, region_code, 1, '退回', 'first',"
            + " 'PREPARED', 'first', 0, scope FROM disbursement WHERE id = ?",
        id,
        UUID.fromString(paid));
    return id;
  }

  void balance(String place, String yuan) {
    as(place)
        .get("/v1/accounts?kind=TREASURY&budgetYear=" + year)
        .then()
        .body("items.findAll { it.regionCode == '" + place + "' }.balance", contains(yuan))
        .body("items.findAll { it.regionCode == '" + place + "' }.reserved", contains("0.00"));
  }

  ValidatableResponse positions() {
    return given().get("/v1/positions?budgetYear=" + year + "&regionCode=" + code).then();
  }
}
