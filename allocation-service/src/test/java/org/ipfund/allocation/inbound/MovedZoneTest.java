package org.ipfund.allocation.inbound;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.ipfund.allocation.inbound.ZoneWithMoney.CITY;
import static org.ipfund.allocation.inbound.ZoneWithMoney.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.ipfund.allocation.fixture.Payments;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A zone that is put under another city: that receives for it, and its money goes there. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class MovedZoneTest {

  private static final String NEW_CITY = "440600";

  private ZoneWithMoney zone;
  private UUID refund;

  @BeforeEach
  void move() {
    zone = new ZoneWithMoney();
    refund = zone.askBack();
    zone.tell(2, NEW_CITY, NEW_CITY);
  }

  @Test
  void money_afterTheMove_liesInTheTreasuryOfWhoReceivesNow() {
    zone.balance(CITY, "100000.00");
    zone.balance(NEW_CITY, "150000.00");
    zone.positions()
        .body("items.receivingRegionCode", contains(NEW_CITY))
        .body("items.paid", contains("10000.00"))
        .body("items.reserved", contains("0.00"))
        .body("items.left", contains("150000.00"));
  }

  @Test
  void payment_afterTheMove_isMadeByWhoReceivesNow() {
    zone.pay(NEW_CITY, "20000.00").statusCode(201);
    zone.balance(NEW_CITY, "130000.00");
    zone.pay(CITY, "20000.00").statusCode(422);
    as(NEW_CITY).get(zone.notice()).then().body("allowedActions", equalTo(List.of("DISBURSE")));
  }

  @Test
  void paymentThatWaited_afterTheMove_isCancelled() {
    given()
        .get(Payments.PATH + "/" + zone.waiting)
        .then()
        .body("status", equalTo("CANCELLED"))
        .body("allowedActions", hasSize(0));
  }

  /** Nothing else tells who prepared it what became of it. */
  @Test
  void whatWaited_afterTheMove_isReadByWhoPreparedIt() {
    as(CITY)
        .get(Payments.PATH + "/" + zone.waiting)
        .then()
        .statusCode(200)
        .body("status", equalTo("CANCELLED"))
        .body("reason", containsString(NEW_CITY))
        .body("allowedActions", hasSize(0));
    as(CITY)
        .get("/v1/refunds/" + refund)
        .then()
        .statusCode(200)
        .body("status", equalTo("PREPARED"))
        .body("allowedActions", hasSize(0));
    as("440200").get(Payments.PATH + "/" + zone.waiting).then().statusCode(404);
    as("440200").get("/v1/refunds/" + refund).then().statusCode(404);
  }

  @Test
  void refund_afterTheMove_isRefusedToWhoPaidAndComesToWhoReceivesNow() {
    zone.refund(CITY, "4000.00")
        .statusCode(422)
        .body("violations.rule", contains("own-treasury"))
        .body("violations.remedy", contains("请由该支付所属地区的财政部门登记"));
    zone.refund("440200", "4000.00").statusCode(404);
    zone.refund(NEW_CITY, "4000.00").statusCode(201).body("status", equalTo("BOOKED"));
    zone.balance(NEW_CITY, "154000.00");
  }

  @Test
  void trace_ofTheZone_tellsItsMoneyWhereverItLay() {
    zone.pay(NEW_CITY, "20000.00").statusCode(201);
    given()
        .get("/v1/trace/regions/" + zone.code + "?budgetYear=" + zone.year)
        .then()
        .body("sums.received", equalTo("160000.00"))
        .body("sums.disbursed", equalTo("30000.00"))
        .body("sums.balance", equalTo("130000.00"))
        .body("entries.kind", hasItems("ADVANCE_ISSUE", "DISBURSE", "SUCCESSION"));
    given()
        .get("/v1/entries?regionCode=" + zone.code)
        .then()
        .body("items.ownerRegionCode", everyItem(equalTo(zone.code)))
        .body("items", hasSize(8));
  }
}
