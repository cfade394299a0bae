package org.ipfund.allocation.inbound;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
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

  ZoneWithMoney() {
    tell(1, CITY, CITY);
    told = new Told(heard, year);
    told.table(CITY, CITYS);
    table = told.table(code, heard.newUnit(code, "管委会" + code), "160000.00");
    appropriation = Notices.appropriation(year, "1000000.00");
    notice = draft("ADVANCE", "160000.00", CITY);
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
    Told.region(
        code,
        sequence,
        """
        {"code": "%1$s", "name": "试验区%1$s", "level": "ZONE", "provinceManaged": false,
         "fiscalParent": "%3$s", "path": "440000/%2$s/%1$s"}
        """
            .formatted(code, city, payer));
  }

  /** Its target table was adjusted. */
  void adjusted(String amount) {
    told.adjusted(table, amount, 2);
  }

  /**
   * A notice with the city and the zone.
   *
   * @param receiver who receives for the zone
   */
  String draft(String stage, String amount, String receiver) {
    Map<String, Object> body = Notices.body(year, appropriation);
    body.put("stage", stage);
    String draft = Notices.draft(body);
    Calls.replaceLines(draft, 1, rows(Notices.first(CITYS, amount), 1, amount, receiver))
        .statusCode(200);
    Calls.replaceLines(draft, 2, rows(Notices.second(CITYS, amount), 2, amount, receiver))
        .statusCode(200);
    return draft;
  }

  private List<Map<String, Object>> rows(
      List<Map<String, Object>> rows, int annex, String amount, String receiver) {
    for (Map<String, Object> row : rows) {
      if (Notices.COUNTY.equals(row.get("regionCode"))) {
        row.put("regionCode", code);
        row.put("name", annex == 1 ? "试验区" + code : "管委会" + code);
        if (annex == 1) {
          row.put("secondaryProjectName", "知识产权专项资金下放市县试验区" + code + "任务");
          row.put("receivingUnit", receiver + "000 试验区" + code);
        }
      }
    }
    if (annex == 1) {
      String all = new BigDecimal(CITYS).add(new BigDecimal(amount)).toPlainString();
      rows.get(1).put("amount", all);
      rows.get(2).put("amount", all);
      rows.get(4).put("amount", "0.00");
    }
    return rows;
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
