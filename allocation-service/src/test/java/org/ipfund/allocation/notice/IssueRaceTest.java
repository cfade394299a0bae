package org.ipfund.allocation.notice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.platform.testing.AtOnce;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class IssueRaceTest {

  private static final String CITY = "1000000.00";
  private static final String COUNTY = "100000.00";
  private static final String BOTH = "1100000.00";

  private Heard heard;
  private int year;

  @BeforeEach
  void hear() {
    heard = Heard.everything();
    year = Notices.newYear();
    heard.table(Notices.CITY, year, CITY);
    heard.table(Notices.COUNTY, year, COUNTY);
  }

  private String loaded(String appropriation) {
    return Notices.loaded(Notices.body(year, appropriation), CITY, COUNTY);
  }

  private Object balance(String kind) {
    return heard
        .ask("SELECT sum(balance) FROM account WHERE kind = ? AND budget_year = ?", kind, year)
        .toString();
  }

  @Test
  void issue_whenTheAppropriationSufficesForOneOfMany_issuesOne() {
    String appropriation = Notices.appropriation(year, BOTH);
    List<String> notices =
        List.of(loaded(appropriation), loaded(appropriation), loaded(appropriation));
    List<Integer> statuses =
        AtOnce.together(3, i -> Calls.act(notices.get(i), "issue").extract().statusCode());
    assertEquals(1, statuses.stream().filter(s -> s == 200).count());
    assertEquals(2, statuses.stream().filter(s -> s == 422).count());
    assertEquals("-" + BOTH, balance("SOURCE"));
    assertEquals(BOTH, balance("TREASURY"));
  }

  @Test
  void issue_whenOneNoticeIsIssuedManyTimesAtOnce_isIssuedOnce() {
    String notice = loaded(Notices.appropriation(year, "9900000.00"));
    String etag = Calls.etag(notice);
    List<Integer> statuses =
        AtOnce.together(
            8,
            i ->
                Calls.act(notice, "issue", etag, UUID.randomUUID().toString())
                    .extract()
                    .statusCode());
    assertEquals(1, statuses.stream().filter(s -> s == 200).count());
    assertEquals(7, statuses.stream().filter(s -> s == 412).count());
    assertEquals("-" + BOTH, balance("SOURCE"));
  }

  @Test
  void issue_whenBeyondTheAppropriation_isRefusedWithBothAmounts() {
    String notice = loaded(Notices.appropriation(year, "1099999.99"));
    Calls.act(notice, "issue")
        .statusCode(422)
        .body("violations.rule", equalTo(List.of("appropriation")))
        .body("violations.message", hasItem("超出年度预算额度：可下达 1099999.99 元，本次 1100000.00 元"));
    given().get(notice).then().body("status", equalTo("DRAFT"));
  }
}
