package org.ipfund.submission.consolidation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.ipfund.submission.testing.Bodies.COUNTED;
import static org.ipfund.submission.testing.Bodies.consolidation;
import static org.ipfund.submission.testing.Bodies.line;
import static org.ipfund.submission.testing.Bodies.merged;
import static org.ipfund.submission.testing.Bodies.source;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.submission.testing.Guangzhou;
import org.ipfund.submission.testing.Http;
import org.ipfund.submission.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A unit reads in its own demand what became of each line, and why. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class OutcomeTest {

  private static final String PATH = "/v1/consolidations";

  private Guangzhou guangzhou;
  private String demand;

  @BeforeEach
  void file() {
    TestClock.set("2023-05-25T01:00:00Z");
    guangzhou = Guangzhou.open();
    demand =
        Http.submitted(
            guangzhou.demandOfCounty(
                line("专利导航", "100.00", COUNTED),
                line("快速维权", "50.00", COUNTED),
                line("宣传", "10.00", COUNTED)));
  }

  private String body() {
    String id = Http.id(demand);
    return consolidation(
        guangzhou.round(),
        guangzhou.city(),
        "["
            + String.join(
                ",",
                merged("专利导航", source(id, 1, "60.00", "40.00", "0.00")),
                merged("快速维权", source(id, 2, "0.00", "0.00", "50.00")),
                merged("宣传", source(id, 3, "10.00", "0.00", "0.00").replace("\"与上年重复\"", "null")))
            + "]");
  }

  @Test
  void merge_whenACutHasNoReason_isRefusedAndTheRemedyLeadsOn() {
    Http.post(PATH, body().replace("\"与上年重复\"", "null"))
        .statusCode(422)
        .body("violations.rule", contains("consolidation-reason", "consolidation-reason"))
        .body(
            "violations.pointer",
            contains("/lines/0/sources/0/reason", "/lines/1/sources/0/reason"));
    Http.post(PATH, body()).statusCode(201);
  }

  @Test
  void lines_whenThePackageIsApproved_showTheUnitItsOutcome() {
    String unit = People.clerk(guangzhou.county(), "440117");
    String merged = PATH + "/" + Http.post(PATH, body()).statusCode(201).extract().path("id");
    Http.act(merged, "report", "{}").statusCode(200);
    Http.getAs(unit, demand + "/lines")
        .body("items.lineOutcome", contains(nullValue(), nullValue(), nullValue()));
    Http.act(merged, "approval", "{}").statusCode(200);
    Http.getAs(unit, demand + "/lines")
        .statusCode(200)
        .body("items.lineOutcome.taken", contains("60.00", "0.00", "10.00"))
        .body("items.lineOutcome.cut", contains("40.00", "0.00", "0.00"))
        .body("items.lineOutcome.rejected", contains("0.00", "50.00", "0.00"))
        .body("items[0].lineOutcome.reason", equalTo("与上年重复"))
        .body("items[2].lineOutcome.reason", nullValue());
    Http.getAs(unit, demand).body("approvedAmount", equalTo("70.00"));
  }
}
