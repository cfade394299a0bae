package org.ipfund.submission.demand;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.ipfund.submission.testing.Bodies.COUNTED;
import static org.ipfund.submission.testing.Bodies.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.submission.testing.Catalog;
import org.ipfund.submission.testing.Emitted;
import org.ipfund.submission.testing.Guangzhou;
import org.ipfund.submission.testing.Http;
import org.ipfund.submission.testing.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is returned after the deadline comes again until the day its return names. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ReturnTest {

  private static final String IN_TIME = "2023-05-25T01:00:00Z";
  private static final String AFTER_THE_DEADLINE = "2023-06-01T01:00:00Z";

  private Guangzhou guangzhou;
  private String demand;

  @BeforeEach
  void file() {
    TestClock.set(IN_TIME);
    guangzhou = Guangzhou.open();
    demand = Http.submitted(content("100.00"));
  }

  @AfterEach
  void resetClock() {
    TestClock.set(IN_TIME);
  }

  private String content(String amount) {
    return guangzhou.demandOfCounty(line("专利导航", amount, COUNTED));
  }

  private String clerk() {
    return People.clerk(guangzhou.county(), "440117");
  }

  private String approver() {
    return People.approver(guangzhou.county(), "440117");
  }

  @Test
  void giveBack_whenTheRoundHasClosed_letsItComeAgainUntilTheNamedInstant() {
    TestClock.set(AFTER_THE_DEADLINE);
    Catalog.close(guangzhou.round());
    Http.act(demand, "return", "{\"reason\": \"指标不全\", \"until\": \"2023-06-05T00:00:00+08:00\"}")
        .statusCode(200)
        .body("status", equalTo("RETURNED"))
        .body("returnUntil", equalTo("2023-06-04T16:00:00Z"));
    var told = Emitted.await("demand-returned", Http.id(demand));
    assertEquals("2023-06-04T16:00:00Z", told.getString("until"));
    Http.getAs(clerk(), demand).body("allowedActions", contains("CHANGE"));
    Http.getAs(approver(), demand).body("allowedActions", contains("SUBMIT"));
    Http.putAs(clerk(), demand, content("90.00")).statusCode(200);
    Http.actAs(approver(), demand, "submission", "{}")
        .statusCode(200)
        .body("status", equalTo("SUBMITTED"))
        .body("amount", equalTo("90.00"));
  }

  @Test
  @Rule("N23-35")
  void giveBack_whenNoInstantIsNamed_givesTheDaysOfTheRound() {
    TestClock.set(AFTER_THE_DEADLINE);
    Http.act(demand, "return", "{\"reason\": \"指标不全\"}")
        .statusCode(200)
        .body("returnUntil", equalTo("2023-06-11T16:00:00Z"));
    TestClock.set("2023-06-11T15:59:59Z");
    Http.putAs(clerk(), demand, content("90.00")).statusCode(200);
    TestClock.set("2023-06-11T16:00:00Z");
    Http.getAs(clerk(), demand).body("allowedActions", empty());
    Http.getAs(approver(), demand).body("allowedActions", empty());
    Http.actAs(approver(), demand, "submission", "{}")
        .statusCode(422)
        .body("violations.rule", contains("N23-35"))
        .body("violations[0].message", containsString("2023-06-12T00:00+08:00"));
    Catalog.extend(guangzhou.round(), guangzhou.county(), "2023-06-20T00:00:00+08:00");
    Http.getAs(approver(), demand).body("allowedActions", contains("SUBMIT"));
    Http.actAs(approver(), demand, "submission", "{}").statusCode(200);
  }

  @Test
  void giveBack_whenTheInstantHasPassed_isRefusedAndTheRemedyLeadsOn() {
    TestClock.set(AFTER_THE_DEADLINE);
    Http.act(demand, "return", "{\"reason\": \"指标不全\", \"until\": \"2023-06-01T00:00:00Z\"}")
        .statusCode(422)
        .body("violations.rule", contains("return-until"))
        .body("violations.pointer", contains("/until"));
    Http.get(demand).body("status", equalTo("SUBMITTED"));
    Http.act(demand, "return", "{\"reason\": \"指标不全\"}").statusCode(200);
  }

  @Test
  void giveBack_whenTheDeadlineIsFarAway_leavesTheUnitAllItsTime() {
    Http.act(demand, "return", "{\"reason\": \"指标不全\", \"until\": \"2023-05-26T00:00:00+08:00\"}")
        .statusCode(200);
    TestClock.set("2023-05-29T01:00:00Z");
    Http.actAs(approver(), demand, "submission", "{}").statusCode(200);
  }
}
