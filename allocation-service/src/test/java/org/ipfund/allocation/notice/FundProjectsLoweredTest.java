package org.ipfund.allocation.notice;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.PrintedLines;
import org.ipfund.allocation.fixture.Told;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C27: a fund that allows fewer fund projects than were issued already walls no year. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class FundProjectsLoweredTest {

  private int year;
  private Told told;
  private Told.Table first;
  private Map<String, Object> head;

  @BeforeEach
  void issueTwoAndLower() {
    year = Notices.newYear();
    told = new Told(Heard.everything(), year);
    fund(2);
    first = told.table(Notices.CITY, "1000.00");
    told.table(Notices.CITY, "200.00");
    head = Notices.body(year, Notices.appropriation(year, "10000.00"));
    Calls.act(PrintedLines.of(Notices.CITY, "1200.00").loaded(head), "issue").statusCode(200);
    fund(1);
    head = Notices.body(year, (String) head.get("appropriationId"));
    head.put("stage", "FINAL");
  }

  private void fund(int projectsPerUnit) {
    Told.fund("L-" + year, Notices.fund(year), projectsPerUnit);
  }

  @Test
  void issue_whenTheFundProjectsWereIssuedBefore_letsThemStand() {
    told.adjusted(first, "1100.00", 2);
    Calls.act(PrintedLines.of(Notices.CITY, "1300.00").loaded(head), "issue")
        .statusCode(200)
        .body("netChange", equalTo("100.00"));
  }

  @Test
  void issue_whenOneMoreIsNew_namesTheFundsDataAsTheRemedy() {
    told.table(Notices.CITY, "5.00");
    String last = PrintedLines.of(Notices.CITY, "1205.00").loaded(head);
    Calls.act(last, "issue")
        .statusCode(422)
        .body("violations.rule", equalTo(List.of("C23", "C27")))
        .body("violations.remedy", everyItem(containsString("projectsPerUnit")));
    fund(3);
    Calls.act(last, "issue").statusCode(200);
  }
}
