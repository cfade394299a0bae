package org.ipfund.allocation.disbursement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Payments;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** A payment that waits while its budget year ends is offered what still works. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ClosedYearTest {

  private static RequestSpecification as(String who) {
    return given()
        .noFilters()
        .auth()
        .oauth2(Tokens.person(who, null, Notices.COUNTY, "LOCAL_FINANCE"))
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private static ValidatableResponse read(String payment) {
    return as("second").get(payment).then().statusCode(200);
  }

  @Test
  void allowedActions_whenTheBudgetYearIsOver_areWhatStillWorks() {
    int year = Notices.newYear();
    String notice = Notices.issued(Heard.everything(), year, "100000.00", "200000.00");
    TestClock.set(year + "-12-30T01:00:00Z");
    String payment =
        Payments.PATH
            + "/"
            + as("first")
                .body(Payments.body(Notices.COUNTY, Notices.id(notice), "150000.00"))
                .post(Payments.PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    read(payment).body("allowedActions", contains("APPROVE", "REJECT", "CANCEL"));
    TestClock.set((year + 1) + "-01-08T01:00:00Z");
    read(payment).body("allowedActions", contains("REJECT", "CANCEL"));
    as("second")
        .header("If-Match", "\"0\"")
        .post(payment + "/approval")
        .then()
        .statusCode(422)
        .body("violations.rule", contains("budget-year"));
    as("second")
        .header("If-Match", "\"0\"")
        .body(Map.of("reason", "预算年度已结束"))
        .post(payment + "/rejection")
        .then()
        .statusCode(200)
        .body("status", equalTo("REJECTED"));
  }
}
