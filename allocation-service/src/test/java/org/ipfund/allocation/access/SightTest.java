package org.ipfund.allocation.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.allocation.fixture.Callers;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Payments;
import org.ipfund.allocation.fixture.World;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the role table leaves open: drafts, notices disclosed on request, counter accounts. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class SightTest {

  private World world() {
    return World.shared();
  }

  private int status(String role, String place, UUID notice, String what) {
    return Callers.as(role, place).get("/v1/notices/" + notice + what).statusCode();
  }

  @ParameterizedTest
  @CsvSource({
    "PUBLIC, 440000, 404, 404",
    "UNIT_CLERK, 440781, 404, 404",
    "UNIT_APPROVER, 440700, 404, 404",
    "UNIT_ADMIN, 440700, 404, 404",
    "COUNTY_CLERK, 440781, 404, 200",
    "COUNTY_APPROVER, 440781, 404, 200",
    "CITY_CLERK, 440700, 404, 200",
    "CITY_APPROVER, 441600, 404, 200",
    "LOCAL_FINANCE, 440781, 404, 200",
    "PROVINCE_REVIEWER, 440000, 200, 200",
    "PROVINCE_FINANCE, 440000, 200, 200",
    "PROVINCE_ADMIN, 440000, 200, 200",
    "AUDITOR, 440000, 200, 200"
  })
  @Rule("C16")
  void notice_whenADraftOrDisclosedOnRequest_isSeenByThoseItConcerns(
      String role, String place, int draft, int onRequest) {
    assertEquals(draft, status(role, place, world().draft(), ""));
    assertEquals(draft, status(role, place, world().draft(), "/lines?annex=1"));
    assertEquals(onRequest, status(role, place, world().onRequest(), ""));
    assertEquals(onRequest, status(role, place, world().onRequest(), "/lines?annex=1"));
    assertEquals(200, status(role, place, world().disclosed(), ""));
    List<String> listed =
        Callers.as(role, place)
            .get("/v1/notices?limit=200&budgetYear=" + world().year())
            .then()
            .statusCode(200)
            .extract()
            .path("items.id");
    assertEquals(draft == 200, listed.contains(world().draft().toString()));
    assertEquals(onRequest == 200, listed.contains(world().onRequest().toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "CITY_CLERK, 440700, 440700 440781 440783",
    "LOCAL_FINANCE, 440700, 440700 440781 440783",
    "COUNTY_CLERK, 440781, 440781",
    "LOCAL_FINANCE, 440781, 440781",
    "CITY_APPROVER, 441600, 441600 441621",
    "CITY_APPROVER, 440100, ''",
    "PROVINCE_FINANCE, 440000, 440000 440700 440781 440783 441600 441621",
    "AUDITOR, 440700, 440700 440781 440783",
    "AUDITOR, 440000, 440000 440700 440781 440783 441600 441621"
  })
  @Rule("C16")
  void lines_whenDisclosedOnRequest_areThoseOfTheOwnPlaceAndBelow(
      String role, String place, String codes) {
    List<String> listed =
        Callers.as(role, place)
            .get("/v1/notices/" + world().onRequest() + "/lines?annex=1")
            .then()
            .statusCode(200)
            .extract()
            .path("items.regionCode");
    assertEquals(codes, String.join(" ", listed));
  }

  @Test
  @Rule("C16")
  void lines_whenDisclosed_areEverybodys() {
    Callers.nobody()
        .get("/v1/notices/" + world().disclosed() + "/lines?annex=1")
        .then()
        .statusCode(200)
        .body("items", hasSize(6));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/notices/%s, CITY_CLERK, draft",
    "/v1/notices/%s/lines?annex=1, UNIT_CLERK, onRequest",
    "/v1/accounts/%s, COUNTY_CLERK, account",
    "/v1/disbursements/%s, LOCAL_FINANCE, payment"
  })
  void hidden_whenAskedFor_readsLikeWhatDoesNotExist(String path, String role, String thing) {
    UUID hidden =
        switch (thing) {
          case "draft" -> world().draft();
          case "onRequest" -> world().onRequest();
          case "account" -> world().account(World.CITY);
          default -> world().payment(World.CITY);
        };
    UUID unknown = UUID.randomUUID();
    String one = answer(role, path.formatted(hidden)).replace(hidden.toString(), "?");
    String other = answer(role, path.formatted(unknown)).replace(unknown.toString(), "?");
    assertEquals(other, one);
  }

  private static String answer(String role, String path) {
    return Callers.as(role, World.COUNTY).get(path).then().statusCode(404).extract().asString();
  }

  @Test
  void trace_whenTheRegionIsHidden_readsLikeWhatDoesNotExist() {
    String path = "/v1/trace/regions/%s?budgetYear=2024";
    assertEquals(
        answer("LOCAL_FINANCE", path.formatted("999999")).replace("999999", "?"),
        answer("LOCAL_FINANCE", path.formatted("441600")).replace("441600", "?"));
  }

  @Test
  void filter_whenItNamesARegion_meansItAndWhatLiesBelow() {
    String query = "/v1/accounts?kind=TREASURY&budgetYear=%d&regionCode=".formatted(world().year());
    Callers.as("PROVINCE_FINANCE", World.PROVINCE)
        .get(query + "440700")
        .then()
        .body("items", hasSize(3));
    Callers.as("PROVINCE_FINANCE", World.PROVINCE)
        .get(query + "440781")
        .then()
        .body("items", hasSize(1));
    Callers.as("CITY_CLERK", World.CITY).get(query + "440000").then().body("items", hasSize(3));
    Callers.as("CITY_CLERK", World.CITY).get(query + "441600").then().body("items", hasSize(0));
    Callers.as("CITY_CLERK", World.CITY).get(query + "999999").then().body("items", hasSize(0));
  }

  @Test
  void entries_whenTheirCounterAccountIsHidden_showItsKindOnly() {
    Heard heard = Heard.everything();
    int year = Notices.newYear();
    String notice = Notices.id(Notices.issued(heard, year, "200000.00", "100000.00"));
    String path = "/v1/entries?noticeId=" + notice;
    Callers.as("LOCAL_FINANCE", World.CITY)
        .get(path)
        .then()
        .body("items", hasSize(2))
        .body("items.counterAccountId", everyItem(nullValue()))
        .body("items.counterAccountRegionCode", everyItem(nullValue()))
        .body("items.counterAccountKind", everyItem(equalTo("SOURCE")));
    Callers.as("PROVINCE_FINANCE", World.PROVINCE)
        .get(path)
        .then()
        .body("items", hasSize(4))
        .body("items.counterAccountId", everyItem(notNullValue()))
        .body("items.counterAccountRegionCode", everyItem(notNullValue()));
  }

  @Test
  void trace_whenItIsOnesOwn_holdsNothingOfOthers() {
    Heard heard = Heard.everything();
    int year = Notices.newYear();
    String notice = Notices.id(Notices.issued(heard, year, "200000.00", "100000.00"));
    TestClock.set(year + "-03-01T01:00:00Z");
    Payments.pay(World.COUNTY, notice, "30000.00").statusCode(201);
    heard.run(
        "UPDATE known_unit SET scope = '/440000/441600/' WHERE id = ?", heard.unit(World.COUNTY));
    Callers.as("COUNTY_CLERK", World.COUNTY)
        .get("/v1/trace/regions/440781?budgetYear=" + year)
        .then()
        .statusCode(200)
        .body("demands", hasSize(1))
        .body("demands[0].unitName", nullValue())
        .body("noticeLines", hasSize(1))
        .body("entries", hasSize(2))
        .body("sums.balance", equalTo("70000.00"));
    heard.run(
        "UPDATE known_unit SET scope = '/440000/440700/440781/' WHERE id = ?",
        heard.unit(World.COUNTY));
  }

  @Test
  void reconciliation_whenTheSystemBelongsToACity_isNotFound() {
    String guest = Tokens.system("guest", World.CITY, "allocation.read");
    given()
        .auth()
        .oauth2(guest)
        .get("/v1/notices/" + world().onRequest() + "/reconciliation")
        .then()
        .statusCode(404);
    given().auth().oauth2(guest).get("/v1/notices/" + world().onRequest()).then().statusCode(200);
  }

  @Test
  void enter_whenTheProvincesRoleSitsElsewhere_isForbidden() {
    Map<String, Object> body = Notices.appropriationBody(Notices.newYear(), "5.00");
    Callers.as("PROVINCE_FINANCE", World.CITY)
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(body)
        .post("/v1/appropriations")
        .then()
        .statusCode(403);
  }
}
