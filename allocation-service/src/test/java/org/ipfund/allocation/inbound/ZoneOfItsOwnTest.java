package org.ipfund.allocation.inbound;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.ipfund.allocation.inbound.ZoneWithMoney.CITY;
import static org.ipfund.allocation.inbound.ZoneWithMoney.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Payments;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A zone that gets a finance bureau of its own while its money lies in its city's treasury: it is
 * paid by the province from now on, and what it has goes along.
 */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ZoneOfItsOwnTest {

  private ZoneWithMoney zone;

  @BeforeEach
  void becomesItsOwn() {
    zone = new ZoneWithMoney();
    zone.tell(2, CITY, "440000");
  }

  @Test
  void money_goesAlongToItsOwnTreasury() {
    zone.balance(CITY, "100000.00");
    zone.balance(zone.code, "150000.00");
    zone.positions()
        .body("items.receivingRegionCode", contains(zone.code))
        .body("items.paid", contains("10000.00"))
        .body("items.left", contains("150000.00"));
    given()
        .get("/v1/trace/regions/" + zone.code + "?budgetYear=" + zone.year)
        .then()
        .body("sums.received", equalTo("160000.00"))
        .body("sums.balance", equalTo("150000.00"))
        .body("entries.kind", hasItems("ADVANCE_ISSUE", "DISBURSE", "SUCCESSION"));
  }

  @Test
  void payment_isMadeByItsOwnFinanceBureauAndNoLongerByTheCity() {
    given().get(Payments.PATH + "/" + zone.waiting).then().body("status", equalTo("CANCELLED"));
    as(zone.code).get(zone.notice()).then().body("allowedActions", equalTo(List.of("DISBURSE")));
    zone.pay(zone.code, "20000.00").statusCode(201);
    zone.pay(CITY, "20000.00").statusCode(422).body("violations.rule", contains("own-treasury"));
    zone.refund(zone.code, "4000.00").statusCode(201);
    zone.balance(zone.code, "134000.00");
    zone.balance(CITY, "100000.00");
  }

  @Test
  void finalNotice_namesItAsReceiverAndRaisesIt() {
    isIssued("180000.00", "20000.00");
    zone.balance(zone.code, "170000.00");
    zone.balance(CITY, "100000.00");
  }

  @Test
  void finalNotice_whenItEndsWhatIsNotSpent_takesItBackFromItsOwnTreasury() {
    isIssued("10000.00", "-150000.00");
    zone.balance(zone.code, "0.00");
    zone.balance(CITY, "100000.00");
  }

  /** Its table is adjusted, and a final notice follows. */
  private void isIssued(String amount, String netChange) {
    zone.adjusted(amount);
    Calls.act(zone.draft("FINAL", amount), "issue")
        .statusCode(200)
        .body("netChange", equalTo(netChange));
  }
}
