package org.ipfund.catalog.region;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.ipfund.catalog.regiondecision.Deciding.closure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.CreditCodes;
import org.ipfund.catalog.Sample;
import org.ipfund.catalog.Signed;
import org.ipfund.catalog.member.Joining;
import org.ipfund.catalog.regiondecision.Deciding;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counties of 441600 that end; their codes are no real ones. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RegionClosureTest {

  private static final AtomicInteger CODES = new AtomicInteger(470_000);
  private static final String CITY = "441600";
  private static final String END = "2023-05-01";

  private String old;
  private String heir;

  @BeforeEach
  void loadRegions() {
    Sample.loadReferenceData();
    old = county(CITY, null);
    heir = county(CITY, null);
  }

  private static String county(String parent, String validTo) {
    String code = String.valueOf(CODES.incrementAndGet());
    assertEquals(List.of(), faults(row(code, "COUNTY", parent, validTo)));
    return code;
  }

  private static Map<String, Object> row(String code, String level, String parent, String validTo) {
    Map<String, Object> row = new HashMap<>();
    row.put("code", code);
    row.put("name", "试验县" + code);
    row.put("level", level);
    row.put("administrativeParent", parent);
    row.put("fiscalParent", parent);
    row.put("provinceManaged", false);
    row.put("validFrom", "2023-01-01");
    row.put("validTo", validTo);
    return row;
  }

  private static List<String> faults(Map<String, Object> row) {
    return faults("REGIONS", row);
  }

  private static List<String> faults(String kind, Map<String, Object> row) {
    JsonPath ended = Client.load("/v1/imports", Map.of("kind", kind, "rows", List.of(row)));
    return ended.getList("faults.rule", String.class);
  }

  private static String path(String region) {
    return Client.get("/v1/regions/" + region).statusCode(200).extract().path("path");
  }

  private static void close(String region, Map<String, Object> closure) {
    Deciding.carryOut(region, "closure", closure);
  }

  private static ValidatableResponse refuse(String region, Map<String, Object> closure) {
    return Deciding.prepare(region, "closure", closure);
  }

  private static Map<String, Object> unit(String region) {
    return Map.of("name", "单位 " + Client.unique(), "kind", "INSTITUTION", "regionCode", region);
  }

  private static UUID added(String region) {
    String id = Client.post("/v1/units", unit(region)).statusCode(201).extract().path("id");
    return UUID.fromString(id);
  }

  @Test
  void close_always_handsUnitsPeopleAndHistoryOver() {
    UUID unit = added(old);
    String member = Joining.join(unit, "UNIT_CLERK");
    String registration =
        Signed.post(Signed.stranger(Client.unique()), "/v1/registrations", registration(old))
            .statusCode(201)
            .extract()
            .path("id");
    close(old, closure(heir, END));
    Client.get("/v1/regions/" + old)
        .statusCode(200)
        .body("successor", equalTo(heir))
        .body("validTo", equalTo(END))
        .body("endReason", equalTo("国函〔2023〕1号"))
        .body("path", equalTo("440000/441600/" + heir));
    Client.get("/v1/units/" + unit).body("regionCode", equalTo(heir));
    String scope = "/440000/441600/" + heir + "/";
    assertEquals(scope, scope("unit", unit));
    assertEquals(scope, scope("member", UUID.fromString(member)));
    assertEquals(scope, scope("registration", UUID.fromString(registration)));
    assertEquals(
        heir,
        OwnerDatabase.ask(
            "SELECT region_code FROM registration WHERE id = ?", UUID.fromString(registration)));
    assertEquals(
        heir,
        OwnerDatabase.ask(
            "SELECT data::jsonb ->> 'successor' FROM platform.outbox WHERE subject = ?"
                + " AND type LIKE '%region-changed%' ORDER BY sequence DESC LIMIT 1",
            old));
    assertTrue(
        Integer.parseInt(
                OwnerDatabase.ask(
                    "SELECT count(*) FROM platform.outbox WHERE type LIKE '%account-changed%'"
                        + " AND data::jsonb ->> 'regionCode' = ?",
                    heir))
            > 0);
  }

  private static String scope(String table, UUID id) {
    return OwnerDatabase.ask("SELECT scope FROM " + table + " WHERE id = ?", id);
  }

  @Test
  void people_whenTheirRegionHasEnded_seeWhatItsSuccessorSees() {
    close(old, closure(heir, END));
    UUID unit = added(heir);
    String clerk = Signed.person(Client.unique(), null, old, "COUNTY_CLERK");
    Signed.get(clerk, "/v1/units").statusCode(200).body("items.id", hasItem(unit.toString()));
    Signed.get(Signed.person(Client.unique(), null, heir, "COUNTY_CLERK"), "/v1/units/" + unit)
        .statusCode(200);
  }

  @Test
  void add_whenTheRegionHasEnded_namesTheSuccessorWhichTakesIt() {
    UUID elsewhere = added(CITY);
    close(old, closure(heir, END));
    Client.post("/v1/units", unit(old))
        .statusCode(422)
        .body("violations.rule", contains("region-ended"))
        .body("violations[0].pointer", equalTo("/regionCode"))
        .body("violations[0].message", containsString("由 " + heir + " 承接"))
        .body("violations[0].remedy", equalTo("请改用 " + heir));
    Client.post("/v1/units", unit(heir)).statusCode(201);
    Signed.post(Signed.stranger(Client.unique()), "/v1/registrations", registration(old))
        .statusCode(422)
        .body("violations.rule", contains("region-ended"));
    assertEquals(List.of("region-ended"), faults("UNITS", unit(old)));
    String etag = Client.get("/v1/units/" + elsewhere).extract().header("ETag");
    Client.keyed(Client.unique())
        .header("If-Match", etag)
        .body(unit(old))
        .put("/v1/units/" + elsewhere)
        .then()
        .statusCode(422)
        .body("violations.rule", contains("region-ended"));
  }

  /** Another replica may remember for some seconds that the region stands. */
  @Test
  void database_whenTheRegionHasEnded_takesNoUnitEither() {
    close(old, closure(heir, END));
    assertThrows(
        IllegalStateException.class,
        () ->
            OwnerDatabase.run(
                "INSERT INTO unit (id, name, name_key, kind, region_code, version, scope)"
                    + " VALUES (gen_random_uuid(), ?, 'x', 'INSTITUTION', ?, 0, '/x/')",
                Client.unique(),
                old));
  }

  @Test
  void add_whenNobodyTookOverYet_saysHowTheSuccessorIsNamed() {
    UUID unit = added(old);
    assertEquals(List.of(), faults(row(old, "COUNTY", CITY, END)));
    String other = county(CITY, END);
    Client.post("/v1/units", unit(other))
        .statusCode(422)
        .body("violations[0].remedy", containsString("/closure"));
    String etag = Client.get("/v1/units/" + unit).extract().header("ETag");
    Client.keyed(Client.unique())
        .header("If-Match", etag)
        .body(unit(old))
        .put("/v1/units/" + unit)
        .then()
        .statusCode(200);
    close(old, closure(heir, END));
    Client.get("/v1/units/" + unit).body("regionCode", equalTo(heir));
  }

  @Test
  void close_whenItCannotEnd_namesEveryFault() {
    String zone = String.valueOf(CODES.incrementAndGet());
    assertEquals(List.of(), faults(row(zone, "ZONE", old, null)));
    refuse(old, closure(zone, "2099-01-01"))
        .statusCode(422)
        .body("violations.pointer", containsInAnyOrder("/successor", "/validTo", ""))
        .body("violations.message", hasItem(containsString(zone)));
    refuse(old, closure("479999", "2022-12-31"))
        .statusCode(422)
        .body("violations.pointer", containsInAnyOrder("/successor", "/validTo", ""));
    refuse("440000", closure(CITY, END))
        .statusCode(422)
        .body("violations.message", hasItem("省不能撤销"));
    Client.post("/v1/regions/" + old + "/closure", closure(heir, END)).statusCode(428);
    Client.act("/v1/regions/479999/closure", "\"0\"", closure(heir, END)).statusCode(404);
  }

  @Test
  void close_whenItHasASuccessor_isRefusedAndTheImportKeepsIt() {
    close(old, closure(heir, END));
    refuse(old, closure(CITY, END)).statusCode(409);
    assertEquals(List.of("region-closed"), faults(row(old, "COUNTY", CITY, null)));
    assertEquals(List.of(), faults(row(old, "COUNTY", CITY, END)));
    assertEquals(path(heir), path(old));
  }

  @Test
  void close_whenTheSuccessorEndsToo_takesEarlierOnesAlong() {
    String last = county(CITY, null);
    close(old, closure(heir, END));
    close(heir, closure(last, END));
    assertEquals(path(last), path(old));
    Client.post("/v1/units", unit(old))
        .statusCode(422)
        .body("violations[0].remedy", equalTo("请改用 " + last));
    Deciding.carryOut(last, "moves", Deciding.move("440300"));
    assertEquals("440000/440300/" + last, path(old));
  }

  private static Map<String, Object> registration(String region) {
    return Map.of(
        "unitName",
        "登记单位 " + Client.unique(),
        "kind",
        "ENTERPRISE",
        "regionCode",
        region,
        "creditCode",
        CreditCodes.next(),
        "contactRole",
        "知识产权部");
  }
}
