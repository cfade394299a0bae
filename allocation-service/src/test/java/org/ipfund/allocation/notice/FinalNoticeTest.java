package org.ipfund.allocation.notice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Payments;
import org.ipfund.allocation.fixture.PrintedLines;
import org.ipfund.allocation.fixture.Told;
import org.ipfund.platform.testing.EventSchemas;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.TestEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C04: a final notice states what each has in all, names everybody and posts the difference. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class FinalNoticeTest {

  private static final String CITY = Notices.CITY;
  private static final String COUNTY = Notices.COUNTY;
  private static final String OTHER = "441600";
  private static final String ADDED = "440783";

  private int year;
  private String appropriation;
  private String advance;
  private Told told;
  private Told.Table city;
  private Told.Table county;
  private Told.Table other;

  @BeforeEach
  void issueAdvance() {
    Heard heard = Heard.everything();
    year = Notices.newYear();
    told = new Told(heard, year);
    city = told.table(CITY, "1000000.00");
    county = told.table(COUNTY, "100000.00");
    other = told.table(OTHER, "50000.00");
    appropriation = Notices.appropriation(year, "2000000.00");
    advance =
        PrintedLines.of(CITY, "1000000.00", COUNTY, "100000.00", OTHER, "50000.00")
            .loaded(Notices.body(year, appropriation));
    Calls.act(advance, "issue").statusCode(200);
  }

  private String finalNotice(String... lines) {
    Map<String, Object> body = Notices.body(year, appropriation);
    body.put("stage", "FINAL");
    return PrintedLines.of(lines).loaded(body);
  }

  private static ValidatableResponse entries(String notice) {
    return given().queryParam("noticeId", Notices.id(notice)).get("/v1/entries").then();
  }

  private String balance(String region) {
    return given()
        .queryParam("regionCode", region)
        .queryParam("budgetYear", year)
        .queryParam("kind", "TREASURY")
        .get("/v1/accounts")
        .then()
        .extract()
        .path("items.find { it.regionCode == '%s' }.balance".formatted(region));
  }

  @Test
  @Rule("C04")
  void issue_whenOneIsRaisedOneLoweredOneEndsAndOneIsAdded_postsTheDifferences() {
    told.adjusted(city, "1200000.00", 2);
    told.adjusted(county, "80000.00", 2);
    told.adjusted(other, "0.00", 2);
    Told.Table added = told.table(ADDED, "30000.00");
    String notice =
        finalNotice(CITY, "1200000.00", COUNTY, "80000.00", OTHER, "0.00", ADDED, "30000.00");
    given()
        .get(notice + "/reconciliation")
        .then()
        .body("equationResults.findAll { !it.holds }.id", equalTo(List.of()));
    Calls.act(notice, "issue")
        .statusCode(200)
        .body("total", equalTo("1310000.00"))
        .body("netChange", equalTo("160000.00"));
    entries(notice)
        .body(
            "items.findAll { it.amount.startsWith('-') }.collect { it.kind + it.amount }",
            containsInAnyOrder(
                "SUPPLEMENT-200000.00", "REDUCE-20000.00", "REDUCE-50000.00", "ISSUE-30000.00"));
    assertEquals("1200000.00", balance(CITY));
    assertEquals("80000.00", balance(COUNTY));
    assertEquals("0.00", balance(OTHER));
    assertEquals("30000.00", balance(ADDED));
    JsonPath event = event(notice);
    assertEquals("FINAL", event.getString("stage"));
    assertEquals(
        List.of(
            "440700 1200000.00 200000.00 1200000.00 2",
            "441600 0.00 -50000.00 0.00 2",
            "440781 80000.00 -20000.00 80000.00 2",
            "440783 30000.00 30000.00 30000.00 1"),
        event.getList(
            "lines.collect { it.regionCode + ' ' + it.amount + ' ' + it.netChange + ' ' + it.total"
                + " + ' ' + it.tableVersion }"));
    assertEquals(added.project().toString(), event.getString("lines[3].projectId"));
  }

  private static JsonPath event(String notice) {
    String data =
        TestEvents.await("ipfund.allocation.v1", 1, e -> e.subject().equals(Notices.id(notice)))
            .get(0)
            .data();
    assertEquals(Set.of(), EventSchemas.faults("allocation-service", "notice-issued.v1", data));
    return JsonPath.from(data);
  }

  @Test
  void lines_always_printWhatWasIssuedBeforeWhatIsNowAndTheWhole() {
    told.adjusted(county, "80000.00", 2);
    String notice = finalNotice(CITY, "1000000.00", COUNTY, "80000.00", OTHER, "50000.00");
    String county = "items.find { it.regionCode == '440781' }";
    for (int i = 0; i < 2; i++) {
      given()
          .queryParam("annex", 1)
          .get(notice + "/lines")
          .then()
          .body(county + ".advance", equalTo("100000.00"))
          .body(county + ".thisTime", equalTo("-20000.00"))
          .body(county + ".total", equalTo("80000.00"));
      if (i == 0) {
        Calls.act(notice, "issue").statusCode(200);
      }
    }
    given()
        .queryParam("annex", 1)
        .get(advance + "/lines")
        .then()
        .body(county + ".advance", equalTo("0.00"))
        .body(county + ".thisTime", equalTo("100000.00"));
  }

  /** M3: what is told is what each has now, not a sum of notices. */
  @Test
  void issue_whenSeveralFinalsFollow_tellsWhatEachHasInAll() {
    for (String amount : List.of("1100000.00", "900000.00", "950000.00")) {
      int version = List.of("1100000.00", "900000.00", "950000.00").indexOf(amount) + 2;
      told.adjusted(city, amount, version);
      String notice = finalNotice(CITY, amount, COUNTY, "100000.00", OTHER, "50000.00");
      Calls.act(notice, "issue").statusCode(200);
      assertEquals(amount, event(notice).getString("lines[0].total"));
      assertEquals(amount, balance(CITY));
    }
  }

  @Test
  void issue_whenAmountsAreTheSame_postsNothing() {
    String notice = finalNotice(CITY, "1000000.00", COUNTY, "100000.00", OTHER, "50000.00");
    Calls.act(notice, "issue").statusCode(200).body("netChange", equalTo("0.00"));
    entries(notice).body("items", equalTo(List.of()));
  }

  /** M4. */
  @Test
  @Rule("C04")
  void issue_whenARegionOfTheAdvanceIsLeftOut_isRefusedByName() {
    String notice = finalNotice(CITY, "1000000.00", OTHER, "50000.00");
    Calls.act(notice, "issue")
        .statusCode(422)
        .body("violations.rule", equalTo(List.of("C04")))
        .body("violations[0].message", containsString("台山市 (440781) 已下达 100000.00 元"))
        .body("violations[0].remedy", containsString("0.00"));
    assertEquals("100000.00", balance(COUNTY));
  }

  @Test
  @Rule("C04")
  void issue_whenARegionThatEndedIsLeftOutOfTheNext_isRefusedByName() {
    told.adjusted(other, "0.00", 2);
    Calls.act(finalNotice(CITY, "1000000.00", COUNTY, "100000.00", OTHER, "0.00"), "issue")
        .statusCode(200);
    Calls.act(finalNotice(CITY, "1000000.00", COUNTY, "100000.00"), "issue")
        .statusCode(422)
        .body("violations.rule", equalTo(List.of("C04")))
        .body("violations[0].message", containsString(OTHER));
    Calls.act(finalNotice(CITY, "1000000.00", COUNTY, "100000.00", OTHER, "0.00"), "issue")
        .statusCode(200)
        .body("netChange", equalTo("0.00"));
  }

  @Test
  @Rule("C04")
  void issue_whenSomebodyWithoutMoneyEnds_isRefused() {
    told.table(ADDED, "0.00");
    String notice =
        finalNotice(CITY, "1000000.00", COUNTY, "100000.00", OTHER, "50000.00", ADDED, "0.00");
    Calls.act(notice, "issue").statusCode(422).body("violations.rule", equalTo(List.of("C04")));
  }

  @Test
  @Rule("C23")
  void issue_whenTheTableAsksForOtherThanStated_isRefusedByC23() {
    told.adjusted(county, "80000.00", 2);
    String notice = finalNotice(CITY, "1000000.00", COUNTY, "100000.00", OTHER, "50000.00");
    Calls.act(notice, "issue").statusCode(422).body("violations.rule", equalTo(List.of("C23")));
  }

  @Test
  void issue_whenMoreIsTakenBackThanIsLeft_saysInYuanWhatIsSpentAndTakesTheRest() {
    TestClock.set(year + "-02-01T01:00:00Z");
    Payments.pay(COUNTY, Notices.id(advance), "60000.00").statusCode(201);
    told.adjusted(county, "30000.00", 2);
    String notice = finalNotice(CITY, "1000000.00", COUNTY, "30000.00", OTHER, "50000.00");
    Calls.act(notice, "issue")
        .statusCode(422)
        .body("violations.rule", equalTo(List.of("balance")))
        .body("violations.pointer", equalTo(List.of("/annex1/rows/7")))
        .body(
            "violations[0].message",
            equalTo(
                "台山市（440781）已下达 100000.00 元，其中已支付或待支付 60000.00 元；本次调减 70000.00 元，"
                    + "可退回的仅 40000.00 元"))
        .body("violations[0].remedy", containsString("60000.00"));
    assertEquals("40000.00", balance(COUNTY));
    told.adjusted(county, "60000.00", 3);
    PrintedLines.of(CITY, "1000000.00", COUNTY, "60000.00", OTHER, "50000.00").loadedInto(notice);
    Calls.act(notice, "issue").statusCode(200);
    assertEquals("0.00", balance(COUNTY));
  }

  /** M5. */
  @Test
  void reconciliation_whenALaterNoticeChangedTheTables_isAsOnTheDayOfIssue() {
    String before = given().get(advance + "/reconciliation").asString();
    told.adjusted(city, "1200000.00", 2);
    Calls.act(finalNotice(CITY, "1200000.00", COUNTY, "100000.00", OTHER, "50000.00"), "issue")
        .statusCode(200);
    assertEquals(before, given().get(advance + "/reconciliation").asString());
    given()
        .get(advance + "/reconciliation")
        .then()
        .body("balanced", equalTo(true))
        .body("equationResults.holds", everyItem(equalTo(true)))
        .body("equationResults.id", hasItem("C23"));
  }

  @Test
  @Rule("C04")
  void issue_whenTheYearHasBegun_anAdvanceIsHistoryOnly() {
    TestClock.set(year + "-01-01T01:00:00Z");
    told.table(ADDED, "30000.00");
    Map<String, Object> body = Notices.body(year, appropriation);
    body.remove("importedHistory");
    String late = PrintedLines.of(ADDED, "30000.00").loaded(body);
    Calls.act(late, "issue")
        .statusCode(422)
        .body("violations.rule", equalTo(List.of("C04")))
        .body("violations.pointer", equalTo(List.of("/stage")))
        .body("violations[0].remedy", containsString("importedHistory"));
    body.put("importedHistory", true);
    Calls.put(late, body).statusCode(200).body("importedHistory", equalTo(true));
    Calls.act(late, "issue").statusCode(200);
  }
}
