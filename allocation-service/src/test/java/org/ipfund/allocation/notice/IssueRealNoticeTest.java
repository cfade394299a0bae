package org.ipfund.allocation.notice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.PrintedAnnexes;
import org.ipfund.allocation.fixture.SampleRows;
import org.ipfund.platform.access.SystemScope;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.testing.EventSchemas;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.TestEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 粤财工〔2023〕126号 as printed, and with one amount changed by 0.01 yuan. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class IssueRealNoticeTest {

  private static final String TOTAL = "172850000.00";

  @Inject Database database;

  private Heard heard;
  private int year;
  private String appropriation;

  @BeforeEach
  void hear() {
    heard = Heard.everything();
    year = Notices.newYear();
    appropriation = Notices.appropriation(year, TOTAL);
    for (Map<String, String> row : SampleRows.of("target_tables_2024")) {
      BigDecimal wan = new BigDecimal(row.get("requested_amount_wan"));
      heard.table(row.get("region_code"), year, wan.movePointRight(4).toPlainString());
    }
  }

  private String loaded(List<Map<String, Object>> first) {
    String notice = Notices.draft(Notices.body(year, appropriation));
    Calls.replaceLines(notice, 1, first).statusCode(200);
    Calls.replaceLines(notice, 2, PrintedAnnexes.second()).statusCode(200);
    return notice;
  }

  @Test
  @Rule({"C17", "C18", "C19", "C24"})
  void issue_whenPrintedAsIs_booksEveryYuan() {
    String notice = loaded(PrintedAnnexes.first());
    given()
        .get(notice + "/reconciliation")
        .then()
        .statusCode(200)
        .body("balanced", equalTo(true))
        .body(
            "equationResults.id",
            hasItems(
                "C17", "C18", "C19", "C20", "C21", "C22", "C23", "C24", "C26", "C27", "C28", "C29"))
        .body("equationResults.holds", everyItem(equalTo(true)))
        .body("equationResults.find { it.id == 'C17' }.left", equalTo(TOTAL))
        .body("equationResults.find { it.id == 'C18' }.left", equalTo("166570000.00"))
        .body("equationResults.find { it.id == 'C19' }.left", equalTo("6280000.00"))
        .body("equationResults.find { it.id == 'C24' }.right", equalTo(TOTAL));
    Calls.act(notice, "issue")
        .statusCode(200)
        .body("status", equalTo("ISSUED"))
        .body("total", equalTo(TOTAL))
        .body("allowedActions", equalTo(List.of()));
    TestClock.set(year + "-02-01T01:00:00Z");
    given().get(notice).then().body("allowedActions", equalTo(List.of("DISBURSE")));
    String id = Notices.id(notice);
    given()
        .queryParam("noticeId", id)
        .queryParam("limit", 200)
        .get("/v1/entries")
        .then()
        .body("items", hasSize(84))
        .body("items.kind", everyItem(equalTo("ADVANCE_ISSUE")));
    assertEquals(
        new BigDecimal("0.00"),
        heard.ask("SELECT sum(amount) FROM entry WHERE origin_id = ?::uuid", id));
    assertEquals(
        new BigDecimal(TOTAL),
        heard.ask(
            "SELECT sum(balance) FROM account WHERE kind = 'TREASURY' AND budget_year = ?", year));
    checkEvent(id);
  }

  private static void checkEvent(String id) {
    var events = TestEvents.await("ipfund.allocation.v1", 1, e -> e.subject().equals(id));
    String data = events.get(0).data();
    assertEquals("org.ipfund.allocation.notice-issued.v1", events.get(0).type());
    assertEquals(Set.of(), EventSchemas.faults("allocation-service", "notice-issued.v1", data));
    var json = JsonPath.from(data);
    assertEquals(42, json.getList("lines").size());
    assertEquals(42, json.getList("lines.tableId").stream().distinct().count());
    assertTrue(json.getList("lines.unitId").stream().allMatch(u -> u instanceof String));
    assertEquals(2 + 42 * 5, json.getList("links").size());
  }

  @Test
  @Rule({"C19", "C21", "C22", "C23"})
  void issue_whenOneAmountIsChangedByOneFen_isRefusedNamingTheRow() {
    List<Map<String, Object>> first = PrintedAnnexes.first();
    Map<String, Object> changed = first.get(43);
    assertEquals("台山市", changed.get("name"));
    changed.put("amount", "100000.01");
    String notice = loaded(first);
    Calls.act(notice, "issue")
        .statusCode(422)
        .body("violations.rule", hasItems("C19", "C21", "C22", "C23"))
        .body(
            "violations.findAll { it.rule == 'C22' }.pointer", equalTo(List.of("/annex1/rows/43")))
        .body(
            "violations.find { it.rule == 'C22' }.message",
            equalTo("附件1（元）＝附件2（万元）×10000：台山市 (440781) 为 100000.01，应为 100000.00，差 0.01"))
        .body("violations.find { it.rule == 'C23' }.message", containsString("440781"));
    given().get(notice).then().body("status", equalTo("DRAFT"));
    given()
        .queryParam("noticeId", Notices.id(notice))
        .get("/v1/entries")
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void issue_whenRepeated_isTheStoredAnswerAndThenAConflict() {
    String notice = loaded(PrintedAnnexes.first());
    String etag = Calls.etag(notice);
    String key = UUID.randomUUID().toString();
    Calls.act(notice, "issue", etag, key).statusCode(200);
    Calls.act(notice, "issue", etag, key).statusCode(200).header("Idempotent-Replayed", "true");
    Calls.act(notice, "issue", etag, UUID.randomUUID().toString()).statusCode(412);
    Calls.act(notice, "issue").statusCode(409);
    Calls.replaceLines(notice, 1, PrintedAnnexes.first()).statusCode(409);
    given()
        .queryParam("annex", 1)
        .queryParam("limit", 200)
        .get(notice + "/lines")
        .then()
        .statusCode(200)
        .body("items", hasSize(65))
        .body("items.regionCode", hasItem("445381"));
  }

  @Test
  void issuedNotice_whenTheDatabaseIsAskedDirectly_cannotBeChanged() {
    String notice = loaded(PrintedAnnexes.first());
    Calls.act(notice, "issue").statusCode(200);
    String id = Notices.id(notice);
    for (String change :
        List.of(
            "UPDATE notice SET title = 'x' WHERE id = ?::uuid",
            "DELETE FROM notice WHERE id = ?::uuid",
            "DELETE FROM notice_line WHERE notice_id = ?::uuid",
            "UPDATE notice_line SET amount = 1 WHERE notice_id = ?::uuid",
            "UPDATE issued_allocation SET amount = 1 WHERE notice_id = ?::uuid",
            "DELETE FROM issued_allocation WHERE notice_id = ?::uuid",
            "UPDATE entry SET amount = 1 WHERE origin_id = ?::uuid",
            "DELETE FROM entry WHERE origin_id = ?::uuid")) {
      assertThrows(
          IllegalStateException.class,
          () -> SystemScope.run("test", () -> database.update(change, id)),
          change);
    }
  }
}
