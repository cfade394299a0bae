package org.ipfund.catalog.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.ipfund.catalog.Signed.act;
import static org.ipfund.catalog.Signed.get;
import static org.ipfund.catalog.Signed.post;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.Sample;
import org.ipfund.catalog.move.Moving;
import org.ipfund.catalog.regiondecision.Deciding;
import org.ipfund.catalog.round.RoundFixtures;
import org.ipfund.platform.guard.Account;
import org.ipfund.platform.guard.Accounts;
import org.ipfund.platform.guard.Delegation;
import org.ipfund.platform.testing.AccessMatrix.Place;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the matrix does not show: references, filters, fields, moves and names. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ScopeTest {

  @Inject Accounts accounts;

  private static World world;

  @BeforeEach
  void build() {
    world = world == null ? World.build() : world;
  }

  private static String as(String role, Place place) {
    return Tokens.person(role + "-" + place.unit(), place.unit(), place.code(), role);
  }

  private static Map<String, Object> unit(String name, String region) {
    return new HashMap<>(Map.of("name", name, "kind", "ENTERPRISE", "regionCode", region));
  }

  @Test
  void get_whenUnitIsHidden_answersAsForNone() {
    String clerk = as("CITY_CLERK", world.city);
    for (String path : List.of("/v1/units/%s", "/v1/rounds/" + world.round + "/extensions/%s")) {
      String hidden =
          path.contains("units")
              ? world.otherCity.unit().toString()
              : world.extensions.get(world.otherCity.unit());
      String unknown = UUID.randomUUID().toString();
      String secret = get(clerk, path.formatted(hidden)).statusCode(404).extract().asString();
      String none = get(clerk, path.formatted(unknown)).statusCode(404).extract().asString();
      assertEquals(none.replace(unknown, "?"), secret.replace(hidden, "?"));
    }
  }

  @Test
  void list_whenFilteredByRegion_coversTheSubtreeAsFarAsItIsSeen() {
    String city = as("CITY_APPROVER", world.city);
    String county = as("COUNTY_CLERK", world.county);
    String path = "/v1/units?limit=200&kind=COUNTY_BUREAU&regionCode=";
    get(city, path + "441600")
        .body("items.id", hasItem(world.county.unit().toString()))
        .body("items.id", hasItem(world.sister.unit().toString()))
        .body("items.id", not(hasItem(world.otherCounty.unit().toString())));
    get(county, path + "441600")
        .body("items.id", hasItem(world.county.unit().toString()))
        .body("items.id", not(hasItem(world.sister.unit().toString())));
    get(city, path + "440300").body("items", empty());
    get(city, path + "999999").body("items", empty());
  }

  @Test
  void list_whenNobodySignedIn_showsPublishedRoundsAndNoDraft() {
    String draft = RoundFixtures.open().extract().path("id");
    for (String path : List.of("", "/forms", "/projects", "/extensions")) {
      get(as("CITY_CLERK", world.city), "/v1/rounds/" + draft + path).statusCode(404);
      get(as("PROVINCE_REVIEWER", world.province), "/v1/rounds/" + draft + path).statusCode(200);
    }
    given().noFilters().get("/v1/rounds/" + draft).then().statusCode(404);
    given()
        .noFilters()
        .get("/v1/rounds?limit=200")
        .then()
        .body("items.id", hasItem(world.round))
        .body("items.id", not(hasItem(draft)))
        .body("items[0]", not(hasKey("extensionCount")));
    given()
        .noFilters()
        .get("/v1/rounds/" + world.round + "/forms")
        .then()
        .body("items.code", contains("F2024-3", "F2024-4"));
  }

  @Test
  void answer_whenFieldIsNotForTheRole_leavesItOut() {
    String unit = "/v1/units/" + world.county.unit();
    get(as("LOCAL_FINANCE", world.finance), unit).body("$", not(hasKey("creditCode")));
    get(as("COUNTY_CLERK", world.county), unit).body("$", hasKey("creditCode"));
    String extension =
        "/v1/rounds/" + world.round + "/extensions/" + world.extensions.get(world.city.unit());
    get(as("CITY_CLERK", world.city), extension).body("$", not(hasKey("approvedBy")));
    get(as("PROVINCE_REVIEWER", world.province), extension)
        .body("approvedBy", equalTo("test-extendDeadline"));
  }

  @Test
  void list_whenDocumentsAreDisclosedDifferently_showsWhatTheReaderMay() {
    Map<String, String> ids = new HashMap<>();
    for (String disclosure : List.of("PUBLIC", "ON_REQUEST", "NONE")) {
      Map<String, Object> body = new HashMap<>();
      body.put("title", disclosure);
      body.put("documentNumber", "粤试〔2022〕" + System.nanoTime() % 100_000 + "号");
      body.put("disclosure", disclosure);
      ids.put(
          disclosure,
          Client.post("/v1/policy-documents", body).statusCode(201).extract().path("id"));
    }
    Map<String, Set<String>> seen =
        Map.of(
            as("UNIT_CLERK", world.enterprise), Set.of("PUBLIC"),
            as("CITY_CLERK", world.city), Set.of("PUBLIC", "ON_REQUEST"),
            as("LOCAL_FINANCE", world.finance), Set.of("PUBLIC", "ON_REQUEST"),
            as("PROVINCE_REVIEWER", world.province), Set.of("PUBLIC", "ON_REQUEST", "NONE"));
    seen.forEach(
        (token, expected) ->
            ids.forEach(
                (disclosure, id) ->
                    get(token, "/v1/policy-documents/" + id)
                        .statusCode(expected.contains(disclosure) ? 200 : 404)));
    given().noFilters().get("/v1/policy-documents/" + ids.get("PUBLIC")).then().statusCode(200);
    given().noFilters().get("/v1/policy-documents/" + ids.get("ON_REQUEST")).then().statusCode(404);
  }

  @Test
  void publish_whenByWhoPreparedIt_isRefusedAndNotOffered() {
    String editor = as("PROVINCE_ADMIN", world.province);
    String loader = Tokens.person("loader", world.province.unit(), "440000", "PROVINCE_ADMIN");
    String third = Tokens.person("third", world.province.unit(), "440000", "PROVINCE_ADMIN");
    String round =
        "/v1/rounds/"
            + post(editor, "/v1/rounds", RoundFixtures.round())
                .statusCode(201)
                .body("allowedActions", contains("CHANGE", "DELETE", "LOAD_PROJECTS"))
                .extract()
                .path("id");
    act(editor, round + "/publication", "\"0\"", Map.of())
        .statusCode(403)
        .body("type", equalTo("urn:ipfund:problem:separation-of-duties"));
    Client.ended(
        post(loader, round + "/projects", Map.of("rows", Sample.catalogue("catalogue_2023.csv"))),
        loader);
    String etag = get(loader, round).extract().header("ETag");
    act(loader, round + "/publication", etag, Map.of()).statusCode(403);
    get(third, round)
        .body("allowedActions", contains("CHANGE", "DELETE", "LOAD_PROJECTS", "PUBLISH"));
    act(third, round + "/publication", etag, Map.of()).statusCode(200);
  }

  @Test
  void grant_whenRequestNamesAnotherApprover_isGrantedByTheCaller() {
    String etag =
        get(as("PROVINCE_REVIEWER", world.province), "/v1/rounds/" + world.round)
            .extract()
            .header("ETag");
    Map<String, Object> body = new HashMap<>(World.extension(world.county.unit()));
    body.put("until", "2023-06-20T16:00:00Z");
    body.put("approvedBy", "别人");
    act(
            as("PROVINCE_REVIEWER", world.province),
            "/v1/rounds/" + world.round + "/extensions",
            etag,
            body)
        .statusCode(201)
        .body("approvedBy", equalTo("PROVINCE_REVIEWER-" + world.province.unit()));
  }

  @Test
  void write_whenClientBelongsToOnePlace_isRefusedBeforeNamesAreCompared() {
    String client = Tokens.system("finance-441600", "441600", "catalog.read", "catalog.write");
    String hidden = world.names.get(world.otherCity.unit());
    for (String name : List.of(hidden, Client.unique())) {
      post(client, "/v1/units", unit(name, "441600")).statusCode(403);
      post(client, "/v1/imports", Map.of("kind", "UNITS", "rows", List.of(unit(name, "441600"))))
          .statusCode(403);
    }
    get(client, "/v1/units/" + world.county.unit()).statusCode(200);
    get(client, "/v1/units/" + world.otherCity.unit()).statusCode(404);
    post(client, "/v1/policy-documents", Map.of("title", "x", "documentNumber", "粤府〔2021〕9号"))
        .statusCode(403);
  }

  @Test
  void write_whenClientBelongsToAProvinceNobodyHeardOf_isRefused() {
    String client = Tokens.system("abroad", "990000", "catalog.read", "catalog.write");
    post(client, "/v1/units", unit(Client.unique(), "441600")).statusCode(403);
    post(client, "/v1/imports", Map.of("kind", "UNITS", "rows", List.of())).statusCode(403);
    get(client, "/v1/units/" + world.county.unit()).statusCode(404);
  }

  @Test
  void add_whenRegionIsOutOfReach_answersAsForNone() {
    Client.load(
        "/v1/imports",
        Map.of(
            "kind",
            "REGIONS",
            "rows",
            List.of(
                Map.of(
                    "code", "960000",
                    "name", "外省",
                    "level", "PROVINCE",
                    "provinceManaged", false,
                    "validFrom", "2023-01-01"))));
    String admin = as("PROVINCE_ADMIN", world.province);
    String outside =
        post(admin, "/v1/units", unit("甲", "960000")).statusCode(422).extract().asString();
    String none =
        post(admin, "/v1/units", unit("甲", "970000")).statusCode(422).extract().asString();
    assertEquals(none, outside);
  }

  @Test
  void region_whenItMoves_takesItsUnitsAlong() {
    String county = "98" + (1000 + System.nanoTime() % 9000);
    Map<String, Object> region = new HashMap<>();
    region.put("code", county);
    region.put("name", "试验县");
    region.put("level", "COUNTY");
    region.put("administrativeParent", "441600");
    region.put("fiscalParent", "441600");
    region.put("provinceManaged", false);
    region.put("validFrom", "2023-01-01");
    Client.load("/v1/imports", Map.of("kind", "REGIONS", "rows", List.of(region)));
    String unit = Client.post("/v1/units", unit(Client.unique(), county)).extract().path("id");
    String before = as("CITY_CLERK", world.city);
    String after = as("CITY_CLERK", world.otherCity);
    get(before, "/v1/units/" + unit).statusCode(200);
    Deciding.carryOut(county, "moves", Deciding.move("440300"));
    get(before, "/v1/units/" + unit).statusCode(404);
    get(after, "/v1/units/" + unit).statusCode(200);
  }

  @Test
  void unit_whenItMoves_leavesItsExtensionsWhereTheyWere() {
    String unit = "/v1/units/" + world.neighbour.unit();
    Moving.move(world.neighbour.unit(), "440300", "ENTERPRISE");
    String path =
        "/v1/rounds/" + world.round + "/extensions/" + world.extensions.get(world.neighbour.unit());
    get(as("CITY_CLERK", world.city), unit).statusCode(404);
    get(as("CITY_CLERK", world.otherCity), unit).statusCode(200);
    get(as("CITY_CLERK", world.city), path).statusCode(200);
    get(as("CITY_CLERK", world.otherCity), path).statusCode(404);
    get(as("UNIT_CLERK", new Place(world.neighbour.unit(), "440300")), path).statusCode(200);
  }

  @Test
  void request_whenAccountIsSuspendedOrDelegationIsOver_isRefused() {
    String subject = Client.unique();
    UUID unit = world.city.unit();
    accounts.keep(new Account(subject, unit, "441600", Set.of("CITY_CLERK"), true));
    String token = Tokens.person(subject, unit, "441600", "CITY_CLERK");
    get(token, "/v1/units").statusCode(403).body("type", equalTo("urn:ipfund:problem:suspended"));
    String deputy = Client.unique();
    accounts.keep(
        new Delegation(
            UUID.randomUUID(),
            "chief",
            deputy,
            Set.of("PROVINCE_REVIEWER"),
            TestClock.START.minusSeconds(7200),
            TestClock.START.minusSeconds(3600)));
    String late = Tokens.person(deputy, world.province.unit(), "440000", "PROVINCE_FINANCE");
    act(
            late,
            "/v1/rounds/" + world.round + "/extensions",
            "\"99\"",
            World.extension(world.county.unit()))
        .statusCode(403)
        .body("type", equalTo("urn:ipfund:problem:forbidden"));
  }
}
