package org.ipfund.allocation.trace;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Payments;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class TraceResourceTest {

  @Test
  void region_whenMoneyWasPaid_showsEveryStationWithTheSameIds() {
    Heard heard = Heard.everything();
    int year = Notices.newYear();
    String notice = Notices.id(Notices.issued(heard, year, "200000.00", "100000.00"));
    TestClock.set(year + "-03-01T01:00:00Z");
    String payment =
        Payments.pay(Notices.COUNTY, notice, "30000.00").statusCode(201).extract().path("id");
    var trace =
        given()
            .queryParam("budgetYear", year)
            .get("/v1/trace/regions/" + Notices.COUNTY)
            .then()
            .statusCode(200)
            .body("regionName", equalTo("台山市"))
            .body("sums.requested", equalTo("100000.00"))
            .body("sums.received", equalTo("100000.00"))
            .body("sums.disbursed", equalTo("30000.00"))
            .body("sums.balance", equalTo("70000.00"))
            .body("demands.amount", equalTo(List.of("100000.00")))
            .body("projects", hasSize(1))
            .body("targetTables", hasSize(1))
            .body("noticeLines.noticeId", equalTo(List.of(notice)))
            .body("noticeLines[0].issuedAt", notNullValue())
            .body("entries.kind", equalTo(List.of("DISBURSE", "ADVANCE_ISSUE")))
            .body("entries[0].documentId", equalTo(payment))
            .body("entries[0].payeeName", equalTo("江门市知识产权协会"))
            .extract();
    given()
        .queryParam("budgetYear", year)
        .get("/v1/trace/regions/" + Notices.COUNTY)
        .then()
        .body("noticeLines[0].demandId", equalTo(trace.path("demands[0].demandId")))
        .body("noticeLines[0].projectId", equalTo(trace.path("projects[0].projectId")))
        .body("noticeLines[0].tableId", equalTo(trace.path("targetTables[0].tableId")));
  }

  @Test
  void region_whenNothingHappened_isEmptyButKnown() {
    Heard.everything();
    given()
        .queryParam("budgetYear", 2001)
        .get("/v1/trace/regions/440300")
        .then()
        .statusCode(200)
        .body("regionName", equalTo("深圳市"))
        .body("entries", hasSize(0))
        .body("sums.balance", equalTo("0.00"));
  }

  @Test
  void region_whenUnknownOrWithoutYear_isRefused() {
    given().queryParam("budgetYear", 2024).get("/v1/trace/regions/999999").then().statusCode(404);
    given().get("/v1/trace/regions/440100").then().statusCode(400);
    given().queryParam("budgetYear", "x").get("/v1/trace/regions/440100").then().statusCode(400);
  }
}
