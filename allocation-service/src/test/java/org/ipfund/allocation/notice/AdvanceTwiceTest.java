package org.ipfund.allocation.notice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.platform.testing.AtOnce;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C04: a target table is issued in advance once; what changes, the final notice posts. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class AdvanceTwiceTest {

  private static final String CITY = "1000000.00";
  private static final String COUNTY = "100000.00";
  private static final String ISSUED =
      "SELECT count(*) FROM issued_allocation a JOIN notice n"
          + " ON n.id = a.notice_id WHERE n.budget_year = ?";

  private Heard heard;
  private int year;
  private String appropriation;

  @BeforeEach
  void hear() {
    heard = Heard.everything();
    year = Notices.newYear();
    heard.table(Notices.CITY, year, CITY);
    heard.table(Notices.COUNTY, year, COUNTY);
    appropriation = Notices.appropriation(year, "9900000.00");
  }

  private String loaded(Map<String, Object> body) {
    return Notices.loaded(body, CITY, COUNTY);
  }

  @Test
  @Rule("C04")
  void issue_whenAnotherAdvanceHoldsTheTables_isRefusedByC04NamingEachRow() {
    Map<String, Object> first = Notices.body(year, appropriation);
    Calls.act(loaded(first), "issue").statusCode(200);
    String second = loaded(Notices.body(year, appropriation));
    Calls.act(second, "issue")
        .statusCode(422)
        .body("violations.rule", equalTo(List.of("C04", "C04")))
        .body("violations.pointer", equalTo(List.of("/annex1/rows/3", "/annex1/rows/5")))
        .body("violations[1].message", containsString("台山市 (440781)"))
        .body("violations[1].message", containsString((String) first.get("documentNumber")))
        .body("violations[1].remedy", containsString("FINAL"));
    assertEquals(2L, heard.ask(ISSUED, year));
  }

  @Test
  @Rule("C04")
  void draft_whenItsAdvanceIsIssued_saysSoAndDoesNotCountItTwice() {
    Map<String, Object> first = Notices.body(year, appropriation);
    Calls.act(loaded(first), "issue").statusCode(200);
    String second = loaded(Notices.body(year, appropriation));
    given()
        .get(second)
        .then()
        .body("findings.rule", contains("C04"))
        .body("findings[0].message", containsString((String) first.get("documentNumber")))
        .body("findings[0].remedy", containsString("FINAL"));
    given()
        .get(second + "/lines?annex=1")
        .then()
        .body("items[3].advance", equalTo(CITY))
        .body("items[3].thisTime", equalTo("0.00"))
        .body("items[3].total", equalTo(CITY));
    Map<String, Object> last = Notices.body(year, appropriation);
    last.put("stage", "FINAL");
    given().get(loaded(last)).then().body("findings", empty());
  }

  @Test
  @Rule("C04")
  void issue_whenTheOtherWasFinal_isRefusedByC04() {
    Map<String, Object> last = Notices.body(year, appropriation);
    last.put("stage", "FINAL");
    Calls.act(loaded(last), "issue").statusCode(200);
    Calls.act(loaded(Notices.body(year, appropriation)), "issue")
        .statusCode(422)
        .body("violations.rule", equalTo(List.of("C04", "C04")));
  }

  @Test
  void issue_whenTheSecondIsFinal_postsTheDifferenceOnly() {
    Calls.act(loaded(Notices.body(year, appropriation)), "issue").statusCode(200);
    for (int i = 0; i < 2; i++) {
      Map<String, Object> last = Notices.body(year, appropriation);
      last.put("stage", "FINAL");
      Calls.act(loaded(last), "issue").statusCode(200);
    }
    assertEquals(
        "1100000.00",
        heard
            .ask(
                "SELECT sum(balance) FROM account WHERE kind = 'TREASURY' AND budget_year = ?",
                year)
            .toString());
  }

  @Test
  @Rule("C04")
  void issue_whenManyAdvancesComeAtOnce_issuesOneAndNamesItToTheOthers() {
    List<String> notices = AtOnce.together(4, i -> loaded(Notices.body(year, appropriation)));
    List<Response> answers =
        AtOnce.together(
            4,
            i ->
                Calls.act(notices.get(i), "issue", "\"2\"", UUID.randomUUID().toString())
                    .extract()
                    .response());
    assertEquals(1, answers.stream().filter(a -> a.statusCode() == 200).count());
    assertEquals(
        3,
        answers.stream()
            .filter(a -> a.statusCode() == 422)
            .filter(a -> List.of("C04", "C04").equals(a.path("violations.rule")))
            .count());
    assertEquals(2L, heard.ask(ISSUED, year));
  }

  @Test
  @Rule("C04")
  void issue_whenOnlyTheDatabaseKnowsOfTheOther_isRefusedByItAndBooksNothing() {
    String other = Notices.draft(Notices.body(year, appropriation));
    heard.run(
        "INSERT INTO issued_allocation (id, notice_id, receiver, region_code,"
            + " amount, net_change, total, scope, advanced_table_id)"
            + " SELECT ?, ?::uuid, region_code, region_code, 1, 1, 1, scope, id"
            + " FROM known_table"
            + " WHERE budget_year = ? AND region_code = '440781'",
        UUID.randomUUID(),
        Notices.id(other),
        year);
    String notice = loaded(Notices.body(year, appropriation));
    Calls.act(notice, "issue")
        .statusCode(422)
        .body("violations.rule", equalTo(List.of("C04")))
        .body("violations[0].remedy", containsString("FINAL"));
    assertEquals(
        "0.00",
        heard.ask("SELECT sum(balance) FROM account WHERE budget_year = ?", year).toString());
    assertEquals(
        0L, heard.ask("SELECT count(*) FROM entry WHERE origin_id = ?::uuid", Notices.id(notice)));
  }
}
