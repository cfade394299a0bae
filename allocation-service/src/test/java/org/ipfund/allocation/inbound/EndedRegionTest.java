package org.ipfund.allocation.inbound;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Payments;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.TestEvents;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A province-managed county that ends: its money and its history are its successor's, once. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class EndedRegionTest {

  private static final AtomicInteger CODES = new AtomicInteger(470_000);
  private static final String PLACE = "440000/440700/";

  private Heard heard;
  private int year;
  private String old;
  private String heir;
  private String notice;

  @BeforeEach
  void issue() {
    heard = Heard.everything();
    year = Notices.newYear();
    old = county();
    heir = county();
    heard.newUnit(old, "试验县市场监督管理局" + old);
    heard.newUnit(heir, "试验县市场监督管理局" + heir);
    heard.table(Notices.CITY, year, "100000.00");
    heard.table(old, year, "50000.00");
    String appropriation = Notices.appropriation(year, "1000000.00");
    notice = Notices.draft(Notices.body(year, appropriation));
    replaceLines(old, "50000.00").forEach(answer -> answer.statusCode(200));
    Calls.act(notice, "issue").statusCode(200);
    TestClock.set(year + "-02-01T01:00:00Z");
  }

  private String county() {
    String code = String.valueOf(CODES.incrementAndGet());
    heard.run(
        "INSERT INTO known_region (code, name, level, province_managed, path)"
            + " VALUES (?, '试验县' || ?, 'COUNTY', true, ?)",
        code,
        code,
        PLACE + code);
    return code;
  }

  /** The annexes of the fixture with this county in the place of its own. */
  private List<ValidatableResponse> replaceLines(String county, String amount) {
    List<ValidatableResponse> answers = new ArrayList<>();
    answers.add(Calls.replaceLines(notice, 1, of(county, Notices.first("100000.00", amount))));
    answers.add(Calls.replaceLines(notice, 2, of(county, Notices.second("100000.00", amount))));
    return answers;
  }

  private static List<Map<String, Object>> of(String county, List<Map<String, Object>> rows) {
    for (Map<String, Object> row : rows) {
      if (Notices.COUNTY.equals(row.get("regionCode"))) {
        row.put("regionCode", county);
        boolean first = row.containsKey("secondaryProjectName");
        row.put("name", first ? "试验县" + county : "试验县市场监督管理局" + county);
        if (first) {
          row.put("secondaryProjectName", "知识产权专项资金下放市县试验县" + county + "任务");
          row.put("receivingUnit", county + "000 试验县" + county);
        }
      }
    }
    return rows;
  }

  private void end(long sequence) {
    TestEvents.publish(
        "ipfund.catalog.v1",
        "org.ipfund.catalog.region-changed.v1",
        old,
        sequence,
        """
        {"code": "%s", "name": "试验县%s", "level": "COUNTY", "provinceManaged": true,
         "path": "%s", "validTo": "%d-01-15", "successor": "%s"}
        """
            .formatted(old, old, PLACE + heir, year, heir));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                heard.ask(
                        "SELECT 1 FROM platform.inbox_order WHERE subject = ? AND sequence >= ?",
                        old,
                        sequence)
                    != null);
  }

  private String balance(String region) {
    return String.valueOf(
        heard.ask(
            "SELECT balance FROM account WHERE kind = 'TREASURY' AND region_code = ?"
                + " AND budget_year = ?",
            region,
            year));
  }

  @Test
  void regionChanged_whenItHasEnded_movesItsBalanceOnceAndSumsToZero() {
    Payments.pay(old, Notices.id(notice), "20000.00").statusCode(201);
    end(1);
    end(2);
    assertEquals("0.00", balance(old));
    assertEquals("30000.00", balance(heir));
    assertEquals(
        "2 0.00 1",
        heard.ask(
            "SELECT count(*) || ' ' || sum(e.amount) || ' ' || count(DISTINCT e.transfer_id)"
                + " FROM entry e JOIN account a ON a.id = e.account_id"
                + " WHERE e.kind = 'SUCCESSION' AND a.budget_year = ?",
            year));
    assertEquals(
        Notices.id(notice),
        heard
            .ask(
                "SELECT DISTINCT e.origin_id FROM entry e JOIN account a ON a.id = e.account_id"
                    + " WHERE e.kind = 'SUCCESSION' AND a.budget_year = ?",
                year)
            .toString());
  }

  /** So much is paid by one person, so what waits for a second one is written by the owner. */
  private void preparePayment(String amount) {
    heard.run(
        "UPDATE account SET reserved = ?::numeric WHERE region_code = ? AND kind = 'TREASURY'"
            + " AND budget_year = ?",
        amount,
        old,
        year);
    heard.run(
        "INSERT INTO disbursement (id, notice_id, region_code, budget_year, payee_name, amount,"
            + " purpose, purpose_kind, function_code, account_id, scope, status, prepared_by)"
            + " SELECT ?, ?, region_code, budget_year, '协会', ?::numeric, '维权', 'PROTECTION',"
            + " '2011409', id, scope, 'PREPARED', 'first' FROM account"
            + " WHERE region_code = ? AND kind = 'TREASURY' AND budget_year = ?",
        UUID.randomUUID(),
        UUID.fromString(Notices.id(notice)),
        amount,
        old,
        year);
  }

  @Test
  void regionChanged_whenAPaymentWaits_takesItBackAndMovesItsMoney() {
    preparePayment("40000.00");
    end(1);
    assertEquals("0.00", balance(old));
    assertEquals("50000.00", balance(heir));
    assertEquals(
        "CANCELLED",
        heard.ask("SELECT status FROM disbursement WHERE region_code = ?", old).toString());
    end(2);
    assertEquals(
        "1 PREPARED CANCELLED true",
        heard.ask(
            "SELECT count(*) || ' ' || min(e.before ->> 'status') || ' ' || min(e.after ->> 'status')"
                + " || ' ' || bool_and(e.after ->> 'reason' LIKE '%' || ? || '%' || ? || '%')"
                + " FROM platform.audit_entry e JOIN disbursement d ON d.id::text = e.subject_id"
                + " WHERE d.region_code = ? AND e.action = 'cancelled'",
            old, heir, old));
  }

  @Test
  void payment_afterTheEnd_isTheSuccessorsOnly() {
    end(1);
    Payments.pay(old, Notices.id(notice), "1.00")
        .statusCode(422)
        .body("violations.rule", hasItem("region-ended"))
        .body("violations.remedy", hasItem("请改用 " + heir));
    Payments.pay(heir, Notices.id(notice), "50000.00").statusCode(201);
    assertEquals("0.00", balance(heir));
  }

  @Test
  void history_afterTheEnd_isReadableByTheSuccessor() {
    String paid =
        Payments.pay(old, Notices.id(notice), "1.00").statusCode(201).extract().path("id");
    end(1);
    String token = Tokens.person("finance-" + heir, null, heir, "LOCAL_FINANCE");
    read(token, "/v1/disbursements/" + paid).statusCode(200).body("regionCode", equalTo(old));
    read(token, "/v1/entries?noticeId=" + Notices.id(notice))
        .statusCode(200)
        .body("items.kind", hasItems("ADVANCE_ISSUE", "DISBURSE", "SUCCESSION"));
    read(token, notice + "/lines?annex=1").body("items.regionCode", hasItem(old));
  }

  private static ValidatableResponse read(String token, String path) {
    return given().noFilters().auth().oauth2(token).get(path).then();
  }

  @Test
  void notice_whenARegionHasEnded_givesItNothingAndTheFinalOneCountsItsAdvance() {
    String appropriation =
        heard
            .ask(
                "SELECT appropriation_id FROM notice WHERE id = ?",
                UUID.fromString(Notices.id(notice)))
            .toString();
    Map<String, Object> body = Notices.body(year, appropriation);
    body.put("stage", "FINAL");
    notice = Notices.draft(body);
    replaceLines(old, "50000.00").forEach(answer -> answer.statusCode(200));
    end(1);
    Calls.act(notice, "issue")
        .statusCode(422)
        .body("violations.rule", hasItem("region-ended"))
        .body("violations.pointer", hasItem("/annex1/rows/5"));
    replaceLines(old, "50000.00")
        .forEach(
            answer ->
                answer.statusCode(422).body("violations.rule", equalTo(List.of("region-ended"))));
    heard.run(
        "UPDATE known_table SET unit_id = (SELECT id FROM known_unit WHERE region_code = ?)"
            + " WHERE region_code = ? AND budget_year = ?",
        heir,
        heir,
        year);
    replaceLines(heir, "50000.00").forEach(answer -> answer.statusCode(200));
    Calls.act(notice, "issue").statusCode(200);
    assertEquals("50000.00", balance(heir));
    assertEquals("0.00", balance(old));
  }

  /** Only the hand-over moves an issued line, not whoever has the application's rights. */
  @Test
  void issuedLine_whenTheApplicationMovesIt_isRefused() throws SQLException {
    Config config = ConfigProvider.getConfig();
    try (Connection application =
        DriverManager.getConnection(
            config.getValue("DB_URL", String.class),
            config.getValue("DB_USER", String.class),
            config.getValue("DB_PASSWORD", String.class))) {
      application.createStatement().execute("SET ipfund.scope = '/'");
      assertThrows(
          SQLException.class,
          () ->
              application
                  .createStatement()
                  .executeUpdate(
                      "UPDATE notice_line SET scope = '/440000/' WHERE notice_id = '"
                          + Notices.id(notice)
                          + "'"));
    }
  }
}
