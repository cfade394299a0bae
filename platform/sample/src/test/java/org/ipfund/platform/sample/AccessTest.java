package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.ipfund.platform.access.SystemScope;
import org.ipfund.platform.guard.Account;
import org.ipfund.platform.guard.Accounts;
import org.ipfund.platform.guard.Delegation;
import org.ipfund.platform.guard.SuspensionState;
import org.ipfund.platform.guard.Suspensions;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class AccessTest {

  private static final UUID UNIT = UUID.randomUUID();

  @Inject Accounts accounts;
  @Inject Suspensions suspensions;
  @Inject Database database;
  @Inject DataSource plain;

  private static String id() {
    return UUID.randomUUID().toString();
  }

  private static String clerk(String place, UUID unit) {
    String role = place.endsWith("00") ? "CITY_CLERK" : "COUNTY_CLERK";
    return Tokens.person("clerk-" + place, unit, place, role);
  }

  private static String make(String token, String held) {
    String label = id();
    given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .header("Idempotency-Key", id())
        .body("{\"label\":\"%s\",\"price\":\"1\",\"held\":\"%s\"}".formatted(label, held))
        .post("/v1/parcels")
        .then()
        .statusCode(201);
    return label;
  }

  private static ValidatableResponse list(String token) {
    return given()
        .auth()
        .oauth2(token)
        .queryParam("limit", 200)
        .get("/v1/parcels")
        .then()
        .statusCode(200);
  }

  @Test
  void request_whenNobodySignedIn_is401AndPublicOnesPass() {
    given()
        .noFilters()
        .get("/v1/parcels")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:ipfund:problem:not-signed-in"));
    given().noFilters().get("/v1/about").then().statusCode(200);
  }

  @Test
  void request_whenTokenIsNotGood_is401() {
    String good = Tokens.person("x", UNIT, "441600", "CITY_CLERK");
    for (String bad :
        List.of(
            "nonsense",
            good.substring(0, good.length() - 6) + "AAAAAA",
            Tokens.of(Map.of("sub", "x", "aud", "others", "roles", List.of("AUDITOR"))),
            Tokens.of(Map.of("sub", "x", "iss", "http://other", "roles", List.of("AUDITOR"))),
            Tokens.of(Map.of("sub", "x", "exp", 1_600_000_000, "roles", List.of("AUDITOR"))),
            Tokens.of(Map.of("sub", " ", "roles", List.of("AUDITOR"))),
            Tokens.of(Map.of("sub", "\u00A0\u200B", "roles", List.of("AUDITOR"))),
            Tokens.of(Map.of("roles", List.of("AUDITOR"))),
            "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4Iiwicm9sZXMiOlsiQVVESVRPUiJdfQ.")) {
      given()
          .auth()
          .oauth2(bad)
          .get("/v1/parcels")
          .then()
          .statusCode(401)
          .contentType("application/problem+json")
          .header("WWW-Authenticate", "Bearer");
    }
    given().auth().oauth2(good).get("/v1/parcels").then().statusCode(200);
  }

  @Test
  void request_whenTokenIsSignedByRsa_isAnsweredUnlessItWasChanged() {
    String good = Tokens.byRsa(Map.of("sub", "rsa", "roles", List.of("AUDITOR")));
    given().auth().oauth2(good).get("/v1/about").then().statusCode(200);
    String changed = good.substring(0, good.length() - 6) + "AAAAAA";
    given().auth().oauth2(changed).get("/v1/about").then().statusCode(401);
  }

  @Test
  void refusal_whenThePathHoldsAnEscapedPercent_isAProblemStill() {
    given()
        .urlEncodingEnabled(false)
        .contentType("application/json")
        .header("Idempotency-Key", id())
        .header("If-Match", "\"0\"")
        .body("{}")
        .post("/v1/parcels/%25/relabelling")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
    given()
        .urlEncodingEnabled(false)
        .get("/v1/operations/%25")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @Test
  void refusal_whenTheRoleIsMissing_isAProblemAtAnEscapedPercentToo() {
    String finance = Tokens.person("f", UNIT, "441600", "LOCAL_FINANCE");
    given()
        .auth()
        .oauth2(finance)
        .urlEncodingEnabled(false)
        .contentType("application/json")
        .header("Idempotency-Key", id())
        .header("If-Match", "\"0\"")
        .body("{}")
        .post("/v1/parcels/%25/relabelling")
        .then()
        .statusCode(403)
        .contentType("application/problem+json");
  }

  @Test
  void request_whenRoleIsMissing_is403() {
    String finance = Tokens.person("f", UNIT, "441600", "LOCAL_FINANCE");
    given()
        .auth()
        .oauth2(finance)
        .get("/v1/parcels")
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:ipfund:problem:forbidden"));
  }

  @Test
  void request_whenSystemLacksTheScope_is403() {
    String reader = Tokens.system("reader", null, "sample.read");
    list(reader);
    given()
        .auth()
        .oauth2(reader)
        .contentType("application/json")
        .header("Idempotency-Key", id())
        .body("{\"label\":\"x\",\"price\":\"1\"}")
        .post("/v1/parcels")
        .then()
        .statusCode(403);
    given()
        .auth()
        .oauth2(Tokens.system("other", null, "elsewhere.read"))
        .get("/v1/parcels")
        .then()
        .statusCode(403);
  }

  @Test
  void list_always_showsTheOwnSubtreeOnly() {
    String county = make(clerk("441621", UUID.randomUUID()), "0");
    String city = make(clerk("441600", UUID.randomUUID()), "0");
    list(clerk("441600", UNIT))
        .body("items.label", hasItem(county))
        .body("items.label", hasItem(city));
    list(clerk("441621", UNIT))
        .body("items.label", hasItem(county))
        .body("items.label", not(hasItem(city)));
    list(clerk("441622", UNIT)).body("items.label", not(hasItem(county)));
    list(clerk("440300", UNIT)).body("items.label", not(hasItem(county)));
    String guest = Tokens.system("guest", "440300", "sample.read");
    list(guest).body("items.label", not(hasItem(city)));
    String unknown = Tokens.person("lost", UNIT, "999999", "CITY_CLERK");
    list(unknown).body("items", equalTo(List.of()));
  }

  private static void assertNothing(String token) {
    list(token).body("items", equalTo(List.of()));
    given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .header("Idempotency-Key", id())
        .body("{\"label\":\"%s\",\"price\":\"1\"}".formatted(id()))
        .post("/v1/parcels")
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:ipfund:problem:forbidden"));
  }

  @Test
  void request_whenThePlaceOfASystemIsNotKnown_seesAndMayNothing() {
    String own = make(Tokens.system("everywhere"), "0");
    list(Tokens.system("everywhere")).body("items.label", hasItem(own));
    assertNothing(Tokens.systemOf("lost", "999999"));
    assertNothing(Tokens.systemOf("silent", null));
    for (Object noPlace : List.of("", " ", "/", "~", 440000, List.of("440000"), false)) {
      assertNothing(
          Tokens.of(
              Map.of(
                  "sub",
                  "odd-" + noPlace,
                  "roles",
                  List.of("SYSTEM"),
                  "scope",
                  "sample.read sample.write",
                  "region_code",
                  noPlace)));
    }
  }

  @Test
  void request_whenThePlaceOfAPersonIsNotKnown_seesAndMayNothing() {
    make(clerk("441621", UNIT), "0");
    assertNothing(Tokens.person("lost-p", null, "999999", "CITY_CLERK", "UNIT_CLERK"));
    assertNothing(Tokens.person("silent-p", null, null, "CITY_CLERK"));
    assertNothing(Tokens.person("wide-p", null, "*", "CITY_CLERK"));
    assertNothing(Tokens.person("homeless-p", null, "441621", "UNIT_CLERK"));
    String subject = id();
    accounts.keep(new Account(subject, UUID.randomUUID(), null, Set.of("CITY_CLERK"), false));
    assertNothing(Tokens.person(subject, UNIT, "441600", "CITY_CLERK"));
  }

  @Test
  void request_whenNothingIsSaidOfRoles_is403() {
    given()
        .auth()
        .oauth2(Tokens.of(Map.of("sub", "plain", "region_code", "440000")))
        .get("/v1/parcels")
        .then()
        .statusCode(403);
    String subject = id();
    accounts.keep(new Account(subject, UNIT, "441600", Set.of(), false));
    given()
        .auth()
        .oauth2(Tokens.person(subject, UNIT, "441600", "CITY_CLERK"))
        .get("/v1/parcels")
        .then()
        .statusCode(403);
  }

  @Test
  void list_whenHeldByTheCity_isHiddenFromTheProvince() {
    String held = make(clerk("441621", UUID.randomUUID()), "1");
    list(Tokens.person("p", UNIT, "440000", "PROVINCE_REVIEWER"))
        .body("items.label", not(hasItem(held)));
    list(clerk("441600", UNIT)).body("items.label", hasItem(held));
    list(Tokens.person("a", null, "440000", "AUDITOR")).body("items.label", hasItem(held));
  }

  @Test
  void list_whenAskerIsAUnit_showsItsOwnWhereverItLayThen() {
    UUID moved = UUID.randomUUID();
    String own = make(clerk("441621", moved), "1");
    list(Tokens.person("u", moved, "440300", "UNIT_CLERK"))
        .body("items.label", equalTo(List.of(own)));
  }

  @Test
  void answer_whenFieldIsHidden_leavesItOut() {
    make(clerk("441621", UNIT), "0");
    list(clerk("441621", UNIT)).body("items[0]", hasKey("price"));
    list(Tokens.person("p", UNIT, "440000", "PROVINCE_REVIEWER"))
        .body("items[0].price", nullValue())
        .body("items[0]", not(hasKey("price")));
  }

  @Test
  void account_whenKept_winsOverTheTokenAndCanBeSuspended() {
    String subject = id();
    String token = Tokens.person(subject, null, null, "UNIT_CLERK");
    UUID unit = UUID.randomUUID();
    String label = make(clerk("441621", unit), "0");
    accounts.keep(new Account(subject, unit, "441621", Set.of("COUNTY_CLERK"), false));
    list(token).body("items.label", hasItem(label));
    String second = id();
    accounts.keep(new Account(second, unit, "441621", Set.of("COUNTY_CLERK"), true));
    given()
        .auth()
        .oauth2(Tokens.person(second, unit, "441621", "COUNTY_CLERK"))
        .get("/v1/parcels")
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:ipfund:problem:suspended"));
  }

  @Test
  void delegation_whileItLasts_lendsTheRole() {
    String borrower = id();
    Instant start = TestClock.START.minusSeconds(60);
    Instant end = TestClock.START.plusSeconds(3600);
    accounts.keep(
        new Delegation(UUID.randomUUID(), "chief", borrower, Set.of("CITY_APPROVER"), start, end));
    String token = Tokens.person(borrower, UNIT, "441600", "LOCAL_FINANCE");
    list(token);
    String late = id();
    accounts.keep(
        new Delegation(UUID.randomUUID(), "chief", late, Set.of("CITY_APPROVER"), start, start));
    given()
        .auth()
        .oauth2(Tokens.person(late, UNIT, "441600", "LOCAL_FINANCE"))
        .get("/v1/parcels")
        .then()
        .statusCode(403);
  }

  private String borrowerOf(String lender) {
    String borrower = id();
    Instant start = TestClock.START.minusSeconds(60);
    Instant end = TestClock.START.plusSeconds(3600);
    accounts.keep(
        new Delegation(UUID.randomUUID(), lender, borrower, Set.of("CITY_APPROVER"), start, end));
    return borrower;
  }

  /** With a new token each time, so that nothing remembered answers. */
  private static void answers(int status, String subject) {
    String token = Tokens.person(subject, UUID.randomUUID(), "441600", "LOCAL_FINANCE");
    given().auth().oauth2(token).get("/v1/parcels").then().statusCode(status);
  }

  @Test
  void delegation_whenTheLendersTokenHasTheRoleNoMore_endsUntilItHasItAgain() {
    String lender = id();
    String borrower = borrowerOf(lender);
    answers(200, borrower);
    answers(403, lender);
    answers(403, borrower);
    list(Tokens.person(lender, UNIT, "441600", "CITY_APPROVER"));
    answers(200, borrower);
  }

  @Test
  void delegation_whenTheLendersAccountLosesTheRole_ends() {
    String lender = id();
    String borrower = borrowerOf(lender);
    answers(200, borrower);
    accounts.keep(new Account(lender, UNIT, "441600", Set.of("UNIT_CLERK"), false));
    answers(403, borrower);
  }

  @Test
  void delegation_whenALenderWithoutAccountIsSuspended_endsUntilThatIsLifted() {
    String lender = id();
    String borrower = borrowerOf(lender);
    suspensions.keep(lender, new SuspensionState(true, true));
    answers(403, borrower);
    suspensions.keep(lender, SuspensionState.NOT);
    answers(200, borrower);
  }

  @Test
  void rows_whenNoScopeIsSet_areAllHidden() throws SQLException {
    make(clerk("441621", UNIT), "0");
    assertEquals(0, database.list("SELECT id FROM parcel", row -> row.id("id")).size());
    try (var connection = plain.getConnection();
        var rows = connection.createStatement().executeQuery("SELECT count(*) FROM parcel")) {
      rows.next();
      assertEquals(0, rows.getInt(1));
    }
    int all =
        SystemScope.call(
            "test", () -> database.list("SELECT id FROM parcel", row -> row.id("id")).size());
    assertTrue(all > 0);
  }

  @Test
  void row_whenWrittenOutsideTheScope_isRefusedByTheDatabase() {
    assertThrows(
        IllegalStateException.class,
        () ->
            database.update(
                "INSERT INTO parcel (id, label, price, version, scope) VALUES (?, ?, 1, 0, ?)",
                UUID.randomUUID(),
                id(),
                "/440000/"));
  }
}
