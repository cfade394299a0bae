package org.ipfund.allocation.inbound;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.ipfund.allocation.inbound.ZoneWithMoney.CITY;
import static org.ipfund.allocation.inbound.ZoneWithMoney.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
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

  @BeforeEach
  void move() {
    zone = new ZoneWithMoney();
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

  @Test
  void refund_afterTheMove_comesToWhoReceivesNow() {
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
