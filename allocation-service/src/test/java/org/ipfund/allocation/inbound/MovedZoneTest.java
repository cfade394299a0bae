package org.ipfund.allocation.inbound;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A zone that is put under another city: that receives for it, and its money goes there. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class MovedZoneTest {

  private static final AtomicInteger CODES = new AtomicInteger(0);
  private static final String OLD_CITY = "440700";
  private static final String NEW_CITY = "440600";

  private Heard heard;
  private int year;
  private String zone;
  private String notice;
  private String paid;
  private String waiting;
  private UUID refund;

  /** It has 160 000.00, paid 10 000.00, and a payment of 120 000.00 waits while it moves. */
  @BeforeEach
  void move() {
    heard = Heard.everything();
    year = Notices.newYear();
    zone = OLD_CITY + "Z" + CODES.incrementAndGet();
    tell(1, OLD_CITY);
    Told told = new Told(heard, year);
    told.table(OLD_CITY, "100000.00");
    told.table(zone, heard.newUnit(zone, "管委会" + zone), "160000.00");
    notice = Notices.draft(Notices.body(year, Notices.appropriation(year, "1000000.00")));
    Calls.replaceLines(notice, 1, ofZone(Notices.first("100000.00", "160000.00"), 1))
        .statusCode(200);
    Calls.replaceLines(notice, 2, ofZone(Notices.second("100000.00", "160000.00"), 2))
        .statusCode(200);
    Calls.act(notice, "issue").statusCode(200);
    TestClock.set(year + "-02-01T01:00:00Z");
    paid = pay(OLD_CITY, "10000.00").statusCode(201).extract().path("id");
    waiting =
        pay(OLD_CITY, "120000.00")
            .statusCode(201)
            .body("status", equalTo("PREPARED"))
            .extract()
            .path("id");
    refund = askBack();
    tell(2, NEW_CITY);
  }

  /** So much comes back by one person, so what waits for a second one is written by the owner. */
  private UUID askBack() {
    UUID id = UUID.randomUUID();
    heard.run(
        "INSERT INTO refund (id, disbursement_id, region_code, amount, reason, payer_reference,"
            + " status, prepared_by, version, scope) SELECT ?, id, region_code, 1, '退回', 'first',"
            + " 'PREPARED', 'first', 0, scope FROM disbursement WHERE id = ?",
        id,
        UUID.fromString(paid));
    return id;
  }

  private List<Map<String, Object>> ofZone(List<Map<String, Object>> rows, int annex) {
    for (Map<String, Object> row : rows) {
      if (Notices.COUNTY.equals(row.get("regionCode"))) {
        row.put("regionCode", zone);
        row.put("name", annex == 1 ? "试验区" + zone : "管委会" + zone);
        if (annex == 1) {
          row.put("secondaryProjectName", "知识产权专项资金下放市县试验区" + zone + "任务");
          row.put("receivingUnit", OLD_CITY + "000 试验区" + zone);
        }
      }
    }
    if (annex == 1) {
      String all = new BigDecimal("260000.00").toPlainString();
      rows.get(1).put("amount", all);
      rows.get(2).put("amount", all);
      rows.get(4).put("amount", "0.00");
    }
    return rows;
  }

  private void tell(long sequence, String city) {
    Told.region(
        zone,
        sequence,
        """
        {"code": "%1$s", "name": "试验区%1$s", "level": "ZONE", "provinceManaged": false,
         "fiscalParent": "%2$s", "path": "440000/%2$s/%1$s"}
        """
            .formatted(zone, city));
  }

  private static RequestSpecification as(String city) {
    return given()
        .noFilters()
        .auth()
        .oauth2(Tokens.person("finance-" + UUID.randomUUID(), null, city, "LOCAL_FINANCE"));
  }

  private ValidatableResponse pay(String city, String amount) {
    return as(city)
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Payments.body(zone, Notices.id(notice), amount))
        .post(Payments.PATH)
        .then();
  }

  private static void balance(String city, int year, String yuan) {
    as(city)
        .get("/v1/accounts?kind=TREASURY&budgetYear=" + year)
        .then()
        .body("items.balance", contains(yuan))
        .body("items.reserved", contains("0.00"));
  }

  @Test
  void money_afterTheMove_liesInTheTreasuryOfWhoReceivesNow() {
    balance(OLD_CITY, year, "100000.00");
    balance(NEW_CITY, year, "150000.00");
    given()
        .get("/v1/positions?budgetYear=" + year + "&regionCode=" + zone)
        .then()
        .body("items.receivingRegionCode", contains(NEW_CITY))
        .body("items.paid", contains("10000.00"))
        .body("items.reserved", contains("0.00"))
        .body("items.left", contains("150000.00"));
  }

  @Test
  void payment_afterTheMove_isMadeByWhoReceivesNow() {
    pay(NEW_CITY, "20000.00").statusCode(201);
    balance(NEW_CITY, year, "130000.00");
    pay(OLD_CITY, "20000.00").statusCode(422);
    as(NEW_CITY).get(notice).then().body("allowedActions", equalTo(List.of("DISBURSE")));
  }

  @Test
  void paymentThatWaited_afterTheMove_isCancelled() {
    given()
        .get(Payments.PATH + "/" + waiting)
        .then()
        .body("status", equalTo("CANCELLED"))
        .body("allowedActions", hasSize(0));
  }

  /** Nothing else tells who prepared it what became of it. */
  @Test
  void whatWaited_afterTheMove_isReadByWhoPreparedIt() {
    as(OLD_CITY)
        .get(Payments.PATH + "/" + waiting)
        .then()
        .statusCode(200)
        .body("status", equalTo("CANCELLED"))
        .body("reason", containsString(NEW_CITY))
        .body("allowedActions", hasSize(0));
    as(OLD_CITY)
        .get("/v1/refunds/" + refund)
        .then()
        .statusCode(200)
        .body("status", equalTo("PREPARED"))
        .body("allowedActions", hasSize(0));
    as("440200").get(Payments.PATH + "/" + waiting).then().statusCode(404);
    as("440200").get("/v1/refunds/" + refund).then().statusCode(404);
  }

  @Test
  void refund_afterTheMove_isRefusedToWhoPaid() {
    back(OLD_CITY)
        .statusCode(422)
        .body("violations.rule", contains("own-treasury"))
        .body("violations.remedy", contains("请由该支付所属地区的财政部门登记"));
    back("440200").statusCode(404);
  }

  private ValidatableResponse back(String city) {
    return as(city)
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", Calls.etag(Payments.PATH + "/" + paid))
        .body(Payments.refund("4000.00"))
        .post(Payments.PATH + "/" + paid + "/refund")
        .then();
  }

  @Test
  void refund_afterTheMove_comesToWhoReceivesNow() {
    back(NEW_CITY).statusCode(201).body("status", equalTo("BOOKED"));
    balance(NEW_CITY, year, "154000.00");
  }

  @Test
  void trace_ofTheZone_tellsItsMoneyWhereverItLay() {
    pay(NEW_CITY, "20000.00").statusCode(201);
    given()
        .get("/v1/trace/regions/" + zone + "?budgetYear=" + year)
        .then()
        .body("sums.received", equalTo("160000.00"))
        .body("sums.disbursed", equalTo("30000.00"))
        .body("sums.balance", equalTo("130000.00"))
        .body("entries.kind", hasItems("ADVANCE_ISSUE", "DISBURSE", "SUCCESSION"));
    given()
        .get("/v1/entries?regionCode=" + zone)
        .then()
        .body("items.ownerRegionCode", everyItem(equalTo(zone)))
        .body("items", hasSize(8));
  }
}
