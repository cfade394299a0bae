package org.ipfund.allocation.notice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Payments;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C04: the final notice posts the difference to the advance. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class FinalNoticeTest {

  private Heard heard;
  private int year;
  private String appropriation;

  @BeforeEach
  void issueAdvance() {
    heard = Heard.everything();
    year = Notices.newYear();
    heard.table(Notices.CITY, year, "1000000.00");
    heard.table(Notices.COUNTY, year, "100000.00");
    appropriation = Notices.appropriation(year, "2000000.00");
    Calls.act(Notices.loaded(Notices.body(year, appropriation), "1000000.00", "100000.00"), "issue")
        .statusCode(200);
  }

  private String finalNotice(String city, String county) {
    request(Notices.CITY, city);
    request(Notices.COUNTY, county);
    Map<String, Object> body = Notices.body(year, appropriation);
    body.put("stage", "FINAL");
    return Notices.loaded(body, city, county);
  }

  private void request(String region, String amount) {
    heard.run(
        "UPDATE known_table SET requested_amount = ? WHERE budget_year = ? AND region_code = ?",
        new BigDecimal(amount),
        year,
        region);
  }

  private String balance(String region) {
    return heard
        .ask(
            "SELECT balance FROM account WHERE kind = 'TREASURY' AND region_code = ?"
                + " AND budget_year = ?",
            region,
            year)
        .toString();
  }

  @Test
  void issue_whenAmountsChanged_postsTheDifferences() {
    String notice = finalNotice("1200000.00", "50000.00");
    Calls.act(notice, "issue").statusCode(200).body("total", equalTo("1250000.00"));
    given()
        .queryParam("noticeId", Notices.id(notice))
        .get("/v1/entries")
        .then()
        .body("items.kind", containsInAnyOrder("SUPPLEMENT", "SUPPLEMENT", "REDUCE", "REDUCE"))
        .body(
            "items.amount", containsInAnyOrder("-200000.00", "200000.00", "-50000.00", "50000.00"));
    assertEquals("1200000.00", balance(Notices.CITY));
    assertEquals("50000.00", balance(Notices.COUNTY));
  }

  @Test
  void issue_whenAmountsAreTheSame_postsNothing() {
    String notice = finalNotice("1000000.00", "100000.00");
    Calls.act(notice, "issue").statusCode(200);
    given()
        .queryParam("noticeId", Notices.id(notice))
        .get("/v1/entries")
        .then()
        .body("items", equalTo(List.of()));
  }

  @Test
  void issue_whenMoreIsTakenBackThanIsLeft_isRefused() {
    TestClock.set(year + "-02-01T01:00:00Z");
    Object advance = heard.ask("SELECT id FROM notice WHERE budget_year = ?", year);
    Payments.pay(Notices.COUNTY, advance.toString(), "60000.00").statusCode(201);
    String notice = finalNotice("1000000.00", "30000.00");
    Calls.act(notice, "issue").statusCode(422).body("violations.rule", equalTo(List.of("balance")));
    assertEquals("40000.00", balance(Notices.COUNTY));
  }
}
