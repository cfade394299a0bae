package org.ipfund.allocation.disbursement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Payments;
import org.ipfund.platform.guard.Accounts;
import org.ipfund.platform.guard.Delegation;
import org.ipfund.platform.testing.AtOnce;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.TestEvents;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Above 100000.00 yuan a payment is made by two persons. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class SecondPersonTest {

  private static final String SEPARATION = "urn:ipfund:problem:separation-of-duties";
  private static final Map<String, String> REASON = Map.of("reason", "收款人有误");

  private final String first = finance("first", Notices.CITY);
  private final String second = finance("second", Notices.CITY);
  @Inject Accounts accounts;

  private Heard heard;
  private int year;
  private String notice;

  @BeforeEach
  void issue() {
    heard = Heard.everything();
    year = Notices.newYear();
    notice = Notices.id(Notices.issued(heard, year, "1000000.00", "200000.00"));
    TestClock.set(year + "-02-01T01:00:00Z");
  }

  private static String finance(String subject, String region) {
    return Tokens.person(subject, null, region, "LOCAL_FINANCE");
  }

  private static ValidatableResponse send(String token, String path, String etag, Object body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", etag)
        .body(body)
        .post(path)
        .then();
  }

  private ValidatableResponse pay(String token, String amount) {
    return send(token, Payments.PATH, "", Payments.body(Notices.CITY, notice, amount));
  }

  private String prepared(String token, String amount) {
    JsonPath payment = pay(token, amount).statusCode(201).extract().jsonPath();
    assertEquals("PREPARED", payment.getString("status"));
    return Payments.PATH + "/" + payment.getString("id");
  }

  private static ValidatableResponse decide(String token, String payment, String decision) {
    return send(token, payment + "/" + decision, "\"0\"", REASON);
  }

  private JsonPath treasury() {
    return given()
        .queryParam("budgetYear", year)
        .queryParam("kind", "TREASURY")
        .queryParam("regionCode", Notices.CITY)
        .get("/v1/accounts")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private void treasuryHas(String balance, String reserved, String available) {
    JsonPath account = treasury();
    String at = "items.find { it.regionCode == '" + Notices.CITY + "' }.";
    assertEquals(balance, account.getString(at + "balance"));
    assertEquals(reserved, account.getString(at + "reserved"));
    assertEquals(available, account.getString(at + "available"));
  }

  private static List<String> allowed(String token, String payment) {
    return given().auth().oauth2(token).get(payment).then().extract().path("allowedActions");
  }

  @Test
  void pay_whenUpToTheAmount_isPaidByOne() {
    pay(first, "100000.00").statusCode(201).body("status", equalTo("PAID"));
    treasuryHas("900000.00", "0.00", "900000.00");
  }

  private ValidatableResponse pay(String token, String amount, String account, String code) {
    Map<String, Object> payee = Payments.payee("收款单位");
    payee.put("accountNumber", account);
    payee.put("creditCode", code);
    Map<String, Object> body = Payments.body(Notices.CITY, notice, amount);
    body.put("payee", payee);
    return send(token, Payments.PATH, "", body).statusCode(201);
  }

  @Test
  void pay_whenSplitByOnePerson_countsTogether() {
    pay(first, "60000.00").body("status", equalTo("PAID"));
    pay(first, "40000.00", "62220000001", "11440100781234562L").body("status", equalTo("PAID"));
    pay(first, "0.01", "62220000002", "11440100781234562L")
        .body("status", equalTo("PREPARED"))
        .body("findings.rule", contains("four-eyes"))
        .body("findings[0].message", containsString("100000.01"));
  }

  @Test
  void pay_whenSplitAmongPersonsForOnePayee_countsTogether() {
    pay(first, "60000.00").body("status", equalTo("PAID"));
    pay(second, "60000.00").body("status", equalTo("PREPARED"));
    pay(second, "60000.00", "62220000003", "52440000MJK987656T")
        .body("status", equalTo("PREPARED"));
    pay(second, "60000.00", "62220000003", "11440100781234562L").body("status", equalTo("PAID"));
  }

  @Test
  void pay_whenApprovedByAnotherOrOfAnotherDay_countsNoMore() {
    decide(second, prepared(first, "150000.00"), "approval").statusCode(200);
    pay(first, "60000.00").body("status", equalTo("PAID"));
    TestClock.set(year + "-02-01T15:59:59Z");
    pay(first, "60000.00").body("status", equalTo("PREPARED"));
    TestClock.set(year + "-02-01T16:00:00Z");
    pay(first, "60000.00").body("status", equalTo("PAID")).body("findings", empty());
  }

  @Test
  void pay_whenSplitAndSentAtOnce_countsTogether() {
    List<String> statuses =
        AtOnce.together(8, i -> pay(first, "60000.00").extract().path("status").toString());
    assertEquals(1, statuses.stream().filter("PAID"::equals).count());
    assertEquals(7, statuses.stream().filter("PREPARED"::equals).count());
  }

  @Test
  void pay_whenAboveTheAmount_isMadeByTwo() {
    String payment =
        Payments.PATH
            + "/"
            + pay(first, "100000.01")
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("PREPARED"))
                .body("statusLabel", equalTo("待复核"))
                .body("paidOn", nullValue())
                .body("allowedActions", contains("CANCEL"))
                .extract()
                .path("id");
    treasuryHas("1000000.00", "100000.01", "899999.99");
    decide(first, payment, "approval").statusCode(403).body("type", equalTo(SEPARATION));
    decide(first, payment, "rejection").statusCode(403).body("type", equalTo(SEPARATION));
    assertEquals(List.of("APPROVE", "REJECT", "CANCEL"), allowed(second, payment));
    send(second, payment + "/approval", "\"7\"", Map.of()).statusCode(412);
    TestClock.set(year + "-02-03T01:00:00Z");
    decide(second, payment, "approval")
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("status", equalTo("PAID"))
        .body("paidOn", equalTo(year + "-02-03"))
        .body("allowedActions", equalTo(List.of("REFUND")));
    treasuryHas("899999.99", "0.00", "899999.99");
    send(second, payment + "/approval", "\"1\"", Map.of()).statusCode(409);
    String id = payment.substring(payment.lastIndexOf('/') + 1);
    var event = TestEvents.await("ipfund.allocation.v1", 1, e -> e.subject().equals(id)).get(0);
    assertEquals(year + "-02-03", JsonPath.from(event.data()).getString("paidOn"));
    assertEquals(
        "1", heard.ask("SELECT count(*) FROM platform.outbox WHERE subject = ?", id).toString());
  }

  @Test
  void decide_whenRefusedOrTakenBack_freesTheMoney() {
    String rejected = prepared(first, "600000.00");
    pay(first, "400000.01").statusCode(422).body("violations.rule", contains("balance"));
    send(second, rejected + "/rejection", "\"0\"", Map.of()).statusCode(400);
    decide(second, rejected, "rejection")
        .statusCode(200)
        .body("status", equalTo("REJECTED"))
        .body("reason", equalTo("收款人有误"));
    String cancelled = prepared(first, "1000000.00");
    decide(first, cancelled, "cancellation").statusCode(200).body("status", equalTo("CANCELLED"));
    treasuryHas("1000000.00", "0.00", "1000000.00");
    decide(second, cancelled, "approval").statusCode(412);
    assertEquals(
        "0",
        heard
            .ask("SELECT count(*) FROM entry WHERE kind = 'DISBURSE' AND origin_id = ?", id())
            .toString());
    given()
        .queryParam("noticeId", notice)
        .queryParam("status", "REJECTED")
        .get(Payments.PATH)
        .then()
        .body("items.amount", contains("600000.00"));
  }

  @Test
  void approve_whenTheCallerLentWhoPreparedItsRole_isRefusedForNinetyDaysAfter() {
    String lender = "lender-" + UUID.randomUUID();
    String borrower = "borrower-" + UUID.randomUUID();
    accounts.keep(
        new Delegation(
            UUID.randomUUID(),
            lender,
            borrower,
            Set.of("LOCAL_FINANCE"),
            Instant.parse(year + "-01-01T00:00:00Z"),
            Instant.parse(year + "-03-01T00:00:00Z")));
    String payment =
        prepared(Tokens.person(borrower, null, Notices.CITY, "CITY_CLERK"), "200000.00");
    for (String day : List.of("-02-02", "-05-29")) {
      TestClock.set(year + day + "T01:00:00Z");
      decide(finance(lender, Notices.CITY), payment, "approval")
          .statusCode(403)
          .body("type", equalTo(SEPARATION))
          .body("detail", containsString("授出"));
    }
    TestClock.set(year + "-05-31T01:00:00Z");
    decide(finance(lender, Notices.CITY), payment, "approval").statusCode(200);
  }

  private UUID id() {
    return UUID.fromString(notice);
  }

  @Test
  void approve_whenNotOfTheSamePayer_isRefused() {
    String payment = prepared(first, "500000.00");
    decide(finance("county", Notices.COUNTY), payment, "approval").statusCode(404);
    Calls.post(Payments.PATH, Payments.body(Notices.COUNTY, notice, "150000.00"))
        .statusCode(201)
        .body("status", equalTo("PREPARED"));
    String county =
        Payments.PATH
            + "/"
            + given()
                .queryParam("noticeId", notice)
                .queryParam("regionCode", Notices.COUNTY)
                .get(Payments.PATH)
                .then()
                .extract()
                .path("items[0].id");
    assertEquals(List.of(), allowed(second, county));
    for (String decision : List.of("approval", "rejection", "cancellation")) {
      decide(second, county, decision)
          .statusCode(422)
          .body("violations.rule", contains("own-treasury"));
    }
    String system = Tokens.system("budget", Notices.CITY, "allocation.read", "allocation.write");
    decide(system, payment, "approval").statusCode(403);
  }

  @Test
  void approve_whenASystemHasPrepared_isByAPerson() {
    String system = Tokens.system("budget", Notices.CITY, "allocation.read", "allocation.write");
    String payment = prepared(system, "500000.00");
    decide(system, payment, "approval").statusCode(403);
    decide(first, payment, "approval").statusCode(200);
    String other = prepared(system, "200000.00");
    decide(system, other, "cancellation").statusCode(200);
  }

  @Test
  void prepare_whenManyComeAtOnce_neverHoldsBackMoreThanIsThere() {
    List<Integer> statuses =
        AtOnce.together(
            20,
            i ->
                Calls.send(
                        Payments.PATH,
                        UUID.randomUUID().toString(),
                        Payments.body(Notices.CITY, notice, "150000.00"))
                    .statusCode());
    assertEquals(6, statuses.stream().filter(s -> s == 201).count());
    assertEquals(14, statuses.stream().filter(s -> s == 422).count());
    treasuryHas("1000000.00", "900000.00", "100000.00");
  }

  @Test
  void decide_whenSeveralDecideAtOnce_oneDoes() {
    String payment = prepared(first, "500000.00");
    List<Integer> statuses =
        AtOnce.together(
            9,
            i ->
                decide(
                        finance("clerk-" + i, Notices.CITY),
                        payment,
                        List.of("approval", "rejection", "cancellation").get(i % 3))
                    .extract()
                    .statusCode());
    assertEquals(1, statuses.stream().filter(s -> s == 200).count());
    assertEquals(8, statuses.stream().filter(s -> s == 412).count());
    assertEquals("0.00", treasury().getString("items.find { it.regionCode == '440700' }.reserved"));
  }

  @Test
  void region_whenItMoves_takesWhatWaitsAlong() {
    String county = finance("mover", Notices.COUNTY);
    Map<String, Object> body = Payments.body(Notices.COUNTY, notice, "150000.00");
    String id = send(county, Payments.PATH, "", body).statusCode(201).extract().path("id");
    heard.run("UPDATE known_region SET path = '440000/441600/440781' WHERE code = '440781'");
    assertEquals(
        "/440000/441600/440781/",
        heard.ask("SELECT scope FROM disbursement WHERE id = ?", UUID.fromString(id)).toString());
    heard.run("UPDATE known_region SET path = '440000/440700/440781' WHERE code = '440781'");
  }
}
