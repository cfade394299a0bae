package org.ipfund.allocation.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import org.ipfund.platform.guard.Account;
import org.ipfund.platform.guard.Accounts;
import org.ipfund.platform.guard.Delegation;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who prepares a notice does not issue it, who issues it does not pay from it. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class SeparationTest {

  private static final String SEPARATION = "urn:ipfund:problem:separation-of-duties";

  @Inject Accounts accounts;

  private int year;
  private Map<String, Object> body;

  @BeforeEach
  void hear() {
    Heard heard = Heard.everything();
    year = Notices.newYear();
    heard.table(Notices.CITY, year, "1000000.00");
    heard.table(Notices.COUNTY, year, "100000.00");
    body = Notices.body(year, Notices.appropriation(year, "1100000.00"));
    TestClock.set(year + "-02-01T01:00:00Z");
  }

  private static String finance(String subject) {
    return Tokens.person(subject, null, "440000", "PROVINCE_FINANCE");
  }

  private static ValidatableResponse issue(String notice, String token) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", Calls.etag(notice))
        .body("{}")
        .post(notice + "/issue")
        .then();
  }

  private static ValidatableResponse pay(String token, Object payment) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(payment)
        .post(Payments.PATH)
        .then();
  }

  private static ValidatableResponse read(String notice, String token) {
    return given().auth().oauth2(token).get(notice).then().statusCode(200);
  }

  /** Drafted by one, the second annex put by another. */
  private String prepared() {
    String id =
        given()
            .auth()
            .oauth2(finance("drafter"))
            .contentType("application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(body)
            .post("/v1/notices")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String notice = "/v1/notices/" + id;
    Calls.replaceLines(notice, 1, Notices.first("1000000.00", "100000.00")).statusCode(200);
    given()
        .auth()
        .oauth2(finance("clerk"))
        .contentType("application/json")
        .header("If-Match", Calls.etag(notice))
        .body(Map.of("rows", Notices.second("1000000.00", "100000.00")))
        .queryParam("annex", 2)
        .put(notice + "/lines")
        .then()
        .statusCode(200);
    return notice;
  }

  @Test
  void issue_whenTheCallerPreparedIt_isForbidden() {
    String notice = prepared();
    for (String hand : List.of("drafter", "clerk")) {
      issue(notice, finance(hand)).statusCode(403).body("type", equalTo(SEPARATION));
      read(notice, finance(hand))
          .body("allowedActions", equalTo(List.of("CHANGE", "REPLACE_LINES", "DELETE")));
    }
    read(notice, finance("chief"))
        .body("allowedActions", equalTo(List.of("CHANGE", "REPLACE_LINES", "DELETE", "ISSUE")));
    String reviewer = Tokens.person("r", null, "440000", "PROVINCE_REVIEWER");
    read(notice, reviewer)
        .body("allowedActions", equalTo(List.of("CHANGE", "REPLACE_LINES", "DELETE")));
    String auditor = Tokens.person("a", null, "440000", "AUDITOR");
    read(notice, auditor).body("allowedActions", equalTo(List.of()));
    issue(notice, finance("chief")).statusCode(200).body("status", equalTo("ISSUED"));
  }

  @Test
  void issue_whenTheRoleIsLentToWhoPreparedIt_isForbiddenStill() {
    Instant now = TestClock.START;
    String clerk = UUID.randomUUID().toString();
    accounts.keep(
        new Delegation(
            UUID.randomUUID(),
            "chief",
            clerk,
            Set.of("PROVINCE_FINANCE"),
            now.minusSeconds(60),
            Instant.parse("2100-01-01T00:00:00Z")));
    String token = Tokens.person(clerk, null, "440000");
    String notice = prepared();
    given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .header("If-Match", Calls.etag(notice))
        .body(Map.of("rows", Notices.second("1000000.00", "100000.00")))
        .queryParam("annex", 2)
        .put(notice + "/lines")
        .then()
        .statusCode(200);
    issue(notice, token).statusCode(403).body("type", equalTo(SEPARATION));
  }

  @Test
  void issue_whenTheDelegationIsOverOrTheAccountSuspended_isForbidden() {
    String late = UUID.randomUUID().toString();
    accounts.keep(
        new Delegation(
            UUID.randomUUID(),
            "chief",
            late,
            Set.of("PROVINCE_FINANCE"),
            Instant.parse("2020-01-01T00:00:00Z"),
            Instant.parse("2020-02-01T00:00:00Z")));
    String notice = prepared();
    issue(notice, Tokens.person(late, null, "440000", "PROVINCE_REVIEWER"))
        .statusCode(403)
        .body("type", equalTo("urn:ipfund:problem:forbidden"));
    String gone = UUID.randomUUID().toString();
    accounts.keep(new Account(gone, null, "440000", Set.of("PROVINCE_FINANCE"), true));
    issue(notice, finance(gone))
        .statusCode(403)
        .body("type", equalTo("urn:ipfund:problem:suspended"));
  }

  @Test
  void pay_whenTheCallerIssuedTheNotice_isForbidden() {
    String notice = prepared();
    issue(notice, finance("issuer")).statusCode(200);
    Map<String, Object> payment = Payments.body(Notices.CITY, Notices.id(notice), "1.00");
    String moved = Tokens.person("issuer", null, Notices.CITY, "LOCAL_FINANCE");
    pay(moved, payment).statusCode(403).body("type", equalTo(SEPARATION));
    read(notice, moved).body("allowedActions", equalTo(List.of()));
    String payer = Tokens.person("payer", null, Notices.CITY, "LOCAL_FINANCE");
    read(notice, payer).body("allowedActions", equalTo(List.of("DISBURSE")));
    pay(payer, payment).statusCode(201);
  }

  @Test
  void pay_whenTheTreasuryIsNotOnesOwn_isRefusedWithoutTellingMore() {
    String notice = prepared();
    issue(notice, finance("chief")).statusCode(200);
    String city = Tokens.person("f", null, Notices.CITY, "LOCAL_FINANCE");
    String unknown = refusal(city, "999999", notice);
    for (String other : List.of(Notices.COUNTY, "440100", "441600", "440000")) {
      pay(city, Payments.body(other, Notices.id(notice), "1.00"))
          .statusCode(422)
          .body("violations.rule", equalTo(List.of("own-treasury")))
          .body("violations.pointer", equalTo(List.of("/regionCode")))
          .body("violations[0].remedy", notNullValue());
      assertEquals(unknown, refusal(city, other, notice));
    }
    String system = Tokens.system("budget", Notices.CITY, "allocation.read", "allocation.write");
    pay(system, Payments.body(Notices.COUNTY, Notices.id(notice), "1.00")).statusCode(422);
    pay(system, Payments.body(Notices.CITY, Notices.id(notice), "1.00")).statusCode(201);
    pay(city, Payments.body(Notices.CITY, Notices.id(notice), "1.00")).statusCode(201);
    String afar = Tokens.person("g", null, "441600", "LOCAL_FINANCE");
    read(notice, afar).body("allowedActions", equalTo(List.of()));
    pay(afar, Payments.body("441600", Notices.id(notice), "1.00"))
        .statusCode(422)
        .body("violations.rule", equalTo(List.of("C14")));
  }

  private static String refusal(String token, String region, String notice) {
    return pay(token, Payments.body(region, Notices.id(notice), "1.00")).extract().asString();
  }

  @Test
  void pay_whenTheNoticeIsADraft_isLikeAnUnknownNotice() {
    String city = Tokens.person("f", null, Notices.CITY, "LOCAL_FINANCE");
    String draft = refusal(city, Notices.CITY, prepared());
    String unknown = refusal(city, Notices.CITY, "/v1/notices/" + UUID.randomUUID());
    assertEquals(unknown, draft);
  }
}
