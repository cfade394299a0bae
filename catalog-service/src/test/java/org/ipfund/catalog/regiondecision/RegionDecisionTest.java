package org.ipfund.catalog.regiondecision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.ipfund.catalog.Signed.get;
import static org.ipfund.catalog.Signed.person;
import static org.ipfund.catalog.regiondecision.Deciding.DECISIONS;
import static org.ipfund.catalog.regiondecision.Deciding.closure;
import static org.ipfund.catalog.regiondecision.Deciding.county;
import static org.ipfund.catalog.regiondecision.Deciding.decide;
import static org.ipfund.catalog.regiondecision.Deciding.faults;
import static org.ipfund.catalog.regiondecision.Deciding.move;
import static org.ipfund.catalog.regiondecision.Deciding.path;
import static org.ipfund.catalog.regiondecision.Deciding.prepare;
import static org.ipfund.catalog.regiondecision.Deciding.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.EmittedEvents;
import org.ipfund.catalog.Sample;
import org.ipfund.catalog.member.Joining;
import org.ipfund.platform.testing.AtOnce;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Regions end and move by two persons. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RegionDecisionTest {

  private static final String CITY = "441600";
  private static final String OTHER_CITY = "440300";
  private static final String SEPARATION = "urn:ipfund:problem:separation-of-duties";

  private final String first = admin();
  private final String second = admin();
  private String county;
  private String heir;

  @BeforeEach
  void loadRegions() {
    Sample.loadReferenceData();
    county = county(CITY);
    heir = county(OTHER_CITY);
  }

  private static String admin() {
    return person("admin-" + Client.unique(), UUID.randomUUID(), "440000", "PROVINCE_ADMIN");
  }

  /** To the other city, one way or the other. */
  private Map<String, Object> body(String kind) {
    return kind.equals("moves") ? move(OTHER_CITY) : closure(heir, "2023-05-01");
  }

  private static String id(String token, String region, String kind, Object body) {
    return prepare(token, region, kind, body).statusCode(201).extract().path("id");
  }

  /** All that is told of a region, but for what its reader may do with it. */
  private static Map<String, Object> facts(String region) {
    Map<String, Object> facts = Client.get("/v1/regions/" + region).extract().jsonPath().getMap("");
    facts.remove("allowedActions");
    return facts;
  }

  private static ValidatableResponse allowed(String token, String region, String... actions) {
    return get(token, "/v1/regions/" + region)
        .body("allowedActions", actions.length == 0 ? empty() : contains(actions));
  }

  private static String scope(UUID unit) {
    return OwnerDatabase.ask("SELECT scope FROM unit WHERE id = ?", unit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"closure", "moves"})
  void prepare_always_changesNothingUntilAnotherApproves(String kind) {
    UUID unit = Joining.unit("LOCAL_FINANCE", county);
    Map<String, Object> before = facts(county);
    String id =
        prepare(first, county, kind, body(kind))
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body("regionCode", equalTo(county))
            .body("statusLabel", equalTo("待复核"))
            .body("allowedActions", contains("REJECT"))
            .extract()
            .path("id");
    decide(first, id, "approval").statusCode(403).body("type", equalTo(SEPARATION));
    assertEquals(before, facts(county));
    assertEquals("/440000/441600/" + county + "/", scope(unit));
    get(second, DECISIONS + "?status=PREPARED&regionCode=" + county)
        .body("items.id", contains(id))
        .body("items[0].allowedActions", contains("APPROVE", "REJECT"));
    decide(second, id, "approval")
        .statusCode(200)
        .body("status", equalTo("APPROVED"))
        .body("allowedActions", empty());
    String end = kind.equals("moves") ? county : heir;
    assertEquals("440000/440300/" + end, path(county));
    assertEquals("/440000/440300/" + end + "/", scope(unit));
  }

  @Test
  void region_always_saysWhatItsReaderMayDoNow() {
    String auditor = person("auditor-" + county, null, "440000", "AUDITOR");
    allowed(first, county, "MOVE", "CLOSE");
    allowed(auditor, county);
    allowed(first, CITY, "MOVE");
    allowed(first, "440000");
    String id = id(first, county, "moves", move(OTHER_CITY));
    allowed(first, county);
    prepare(first, county, "closure", closure(heir, "2023-05-01")).statusCode(409);
    decide(second, id, "rejection").statusCode(200);
    allowed(first, county, "MOVE", "CLOSE");
    get(first, "/v1/regions?administrativeParent=" + CITY + "&limit=200")
        .body(
            "items.find { it.code == '" + county + "' }.allowedActions", contains("MOVE", "CLOSE"));
    decide(second, id(first, county, "closure", closure(heir, "2023-05-01")), "approval")
        .statusCode(200);
    allowed(first, county);
    allowed(first, heir, "MOVE", "CLOSE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"closure", "moves"})
  void prepare_whenASystemAsks_waitsForAPerson(String kind) {
    String system = Tokens.system("reference-" + Client.unique());
    String id = id(system, county, kind, body(kind));
    decide(system, id, "approval").statusCode(403);
    decide(system, id, "rejection").statusCode(403);
    assertEquals("440000/441600/" + county, path(county));
    String local = Tokens.system("heyuan", CITY, "catalog.read", "catalog.write");
    prepare(local, county, kind, body(kind)).statusCode(403);
    decide(first, id, "approval").statusCode(200);
    assertEquals("440000/440300/" + (kind.equals("moves") ? county : heir), path(county));
  }

  @Test
  void reject_always_leavesTheRegionAndLetsOneAskAgain() {
    String etag = Deciding.etag(county);
    String id = id(first, county, "closure", body("closure"));
    decide(second, id, "rejection").statusCode(200).body("status", equalTo("REJECTED"));
    assertEquals(etag, Deciding.etag(county));
    decide(second, id, "approval").statusCode(409);
    String again = id(second, county, "moves", body("moves"));
    decide(second, again, "rejection").statusCode(200);
    assertEquals("440000/441600/" + county, path(county));
  }

  @Test
  void prepare_whenOneWaits_isRefusedByTheDatabase() {
    List<Integer> answers =
        AtOnce.together(
            2, () -> prepare(county, "closure", body("closure")).extract().statusCode());
    assertEquals(List.of(201, 409), answers.stream().sorted().toList());
    prepare(first, county, "moves", body("moves")).statusCode(409);
    String waiting = "SELECT count(*) FROM region_decision WHERE region_code = ?";
    assertEquals("1", OwnerDatabase.ask(waiting, county));
  }

  @Test
  void approve_whenTwoDoAtOnce_takesEffectOnce() {
    String id = id(first, county, "moves", body("moves"));
    List<Integer> answers =
        AtOnce.together(
            2,
            () ->
                Client.act(DECISIONS + "/" + id + "/approval", "\"0\"", Map.of())
                    .extract()
                    .statusCode());
    assertEquals(List.of(200, 412), answers.stream().sorted().toList());
    assertEquals(2, EmittedEvents.await("region-changed", 2, county).size());
  }

  @Test
  void approve_whenItIsAgainstTheRulesByNow_isRefused() {
    String id = id(first, county, "closure", body("closure"));
    Deciding.carryOut(heir, "closure", closure(OTHER_CITY, "2023-05-01"));
    decide(second, id, "approval")
        .statusCode(422)
        .body("violations.pointer", contains("/successor"));
    get(second, DECISIONS + "/" + id).body("status", equalTo("PREPARED"));
  }

  @Test
  void move_always_takesThoseBelowAlong() {
    String zone = county + "Z1";
    assertEquals(List.of(), faults(row(zone, "ZONE", county)));
    Deciding.carryOut(county, "moves", move(OTHER_CITY));
    assertEquals("440000/440300/" + county + "/" + zone, path(zone));
    List<JsonPath> events = EmittedEvents.await("region-changed", 2, zone);
    assertEquals("440000/441600/" + county + "/" + zone, events.get(0).getString("path"));
    assertEquals("440000/440300/" + county + "/" + zone, events.get(1).getString("path"));
  }

  @Test
  void move_whenThePlaceIsWrong_namesEveryFault() {
    Deciding.carryOut(heir, "closure", closure(OTHER_CITY, "2023-05-01"));
    prepare(first, county, "moves", move(CITY))
        .statusCode(422)
        .body("violations.rule", contains("region-move"));
    prepare(first, county, "moves", move("499999"))
        .statusCode(422)
        .body("violations.pointer", contains("/administrativeParent", "/fiscalParent"));
    prepare(first, county, "moves", move(heir))
        .statusCode(422)
        .body("violations.rule", hasItems("region-move", "region-level"));
    prepare(first, county, "moves", Map.of("administrativeParent", "深圳"))
        .statusCode(400)
        .body(
            "violations.pointer",
            containsInAnyOrder(
                "/administrativeParent", "/fiscalParent", "/provinceManaged", "/reason"));
    prepare(first, heir, "moves", move(CITY)).statusCode(409);
    Client.post("/v1/regions/" + county + "/moves", move(OTHER_CITY)).statusCode(428);
    Client.act("/v1/regions/" + county + "/moves", "\"7\"", move(OTHER_CITY)).statusCode(412);
    Client.act("/v1/regions/499999/moves", "\"0\"", move(OTHER_CITY)).statusCode(404);
  }

  /** Its treasury is another service's: that nothing lies in it here tells nothing. */
  @Test
  void import_whenARowPutsAKnownRegionElsewhere_isRefused() {
    assertEquals(List.of("region-move", "region-move"), faults(row(county, "COUNTY", OTHER_CITY)));
    Map<String, Object> payer = row(county, "COUNTY", CITY);
    payer.put("fiscalParent", "440000");
    assertEquals(List.of("region-move"), faults(payer));
    payer.put("fiscalParent", CITY);
    payer.put("name", "另名县" + county);
    assertEquals(List.of(), faults(payer));
    assertEquals("440000/441600/" + county, path(county));
  }

  @Test
  void audit_always_isReadByItsAdministrator() {
    String id = id(first, county, "moves", body("moves"));
    decide(second, id, "approval").statusCode(200);
    String auditor = person(Client.unique(), null, "440000", "SECURITY_AUDITOR");
    get(auditor, "/v1/audit-entries?subjectId=" + id)
        .statusCode(200)
        .body("items.subjectType", contains("region-decision", "region-decision"))
        .body("items.action", containsInAnyOrder("prepared", "approved"));
    get(person(Client.unique(), null, CITY, "CITY_APPROVER"), DECISIONS).statusCode(403);
  }
}
