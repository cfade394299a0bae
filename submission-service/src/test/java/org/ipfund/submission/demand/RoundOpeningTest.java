package org.ipfund.submission.demand;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.ipfund.submission.testing.Bodies.COUNTED;
import static org.ipfund.submission.testing.Bodies.line;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.submission.testing.Catalog;
import org.ipfund.submission.testing.Guangzhou;
import org.ipfund.submission.testing.Http;
import org.ipfund.submission.testing.People;
import org.junit.jupiter.api.Test;

/** A round accepts nothing before the day it prints; drafts may be written. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RoundOpeningTest {

  @Test
  void submit_whenTheRoundIsNotOpenYet_isRefusedWithTheDay() {
    TestClock.set("2023-05-23T01:00:00Z");
    Guangzhou guangzhou = Guangzhou.open(Catalog.roundOpening("2023-05-24"));
    String approver = People.approver(guangzhou.county(), "440117");
    String draft = Http.draft(guangzhou.demandOfCounty(line("专利导航", "100.00", COUNTED)));
    Http.getAs(approver, draft).body("allowedActions", not(hasItem("SUBMIT")));
    Http.actAs(approver, draft, "submission", "{}")
        .statusCode(422)
        .body("violations.rule", contains("round-opening"))
        .body("violations[0].remedy", containsString("2023-05-24"));
    TestClock.set("2023-05-24T01:00:00Z");
    Http.getAs(approver, draft).body("allowedActions", hasItem("SUBMIT"));
    Http.actAs(approver, draft, "submission", "{}").statusCode(200);
  }
}
