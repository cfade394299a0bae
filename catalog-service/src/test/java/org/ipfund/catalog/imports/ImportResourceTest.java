package org.ipfund.catalog.imports;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.EmittedEvents;
import org.ipfund.catalog.OutboxCount;
import org.ipfund.catalog.Sample;
import org.ipfund.platform.testing.AtOnce;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.value.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ImportResourceTest {

  private static final String PATH = "/v1/imports";

  @Inject OutboxCount told;

  @BeforeEach
  void loadReferenceData() {
    Sample.loadReferenceData();
  }

  private static Map<String, Object> rows(String kind, Object... rows) {
    return Map.of("kind", kind, "rows", List.of(rows));
  }

  private static Map<String, Object> region(String code, String level, String parent) {
    Map<String, Object> row = new HashMap<>();
    row.put("code", code);
    row.put("name", "试验区划" + code);
    row.put("level", level);
    row.put("administrativeParent", parent);
    row.put("fiscalParent", parent);
    row.put("provinceManaged", false);
    row.put("validFrom", "2023-01-01");
    return row;
  }

  private static Map<String, Object> unit(String name, String region) {
    return Map.of("name", name, "kind", "INSTITUTION", "regionCode", region);
  }

  private static Map<String, Object> unit(String id, String name, String region) {
    Map<String, Object> row = new HashMap<>(unit(name, region));
    row.put("id", id);
    return row;
  }

  private static List<String> faults(JsonPath operation) {
    List<Map<String, Object>> faults = operation.getList("faults");
    return faults.stream()
        .map(f -> f.get("row") + " " + f.get("field") + " " + f.get("rule"))
        .toList();
  }

  @Test
  void start_whenSampleIsLoadedAgain_hasNoEffect() {
    long regions = told.of("region-changed", null);
    long units = told.of("unit-changed", null);
    assertTrue(regions >= 147 && units >= 47);
    JsonPath operation = Client.load(PATH, Map.of("kind", "REGIONS", "rows", Sample.regions()));
    assertEquals("SUCCEEDED", operation.getString("status"));
    assertEquals(147, operation.getInt("done"));
    Client.load(PATH, Map.of("kind", "UNITS", "rows", Sample.units()));
    assertEquals(regions, told.of("region-changed", null));
    assertEquals(units, told.of("unit-changed", null));
    EmittedEvents.await("region-changed", 1, "440781");
    EmittedEvents.await("unit-changed", 1, Sample.unitId("广州市市场监督管理局"));
  }

  @Test
  void start_whenRepeatedWithSameKey_isTheSameOperation() {
    String key = Client.unique();
    Object body = rows("UNITS", unit(Client.unique(), "440100"));
    String operation =
        Client.post(key, PATH, body)
            .statusCode(202)
            .header("Location", containsString("/v1/operations/"))
            .body("operationId", notNullValue())
            .extract()
            .path("operationId");
    Client.post(key, PATH, body).statusCode(202).body("operationId", equalTo(operation));
  }

  @Test
  void start_whenARowMovesAKnownRegion_keepsNone() {
    Client.load(
        PATH,
        rows(
            "REGIONS",
            region("910101", "COUNTY", "910100"),
            region("910100", "CITY", "910000"),
            region("920000", "PROVINCE", null),
            region("910000", "PROVINCE", null)));
    JsonPath moved =
        Client.load(
            PATH,
            rows(
                "REGIONS",
                region("910102", "COUNTY", "910100"),
                region("910100", "CITY", "920000")));
    assertEquals(
        List.of("2 administrativeParent region-move", "2 fiscalParent region-move"), faults(moved));
    Client.get("/v1/regions/910102").statusCode(404);
    Client.get("/v1/regions/910101").body("path", equalTo("910000/910100/910101"));
    assertEquals(1, told.of("region-changed", "910101"));
  }

  @Test
  void start_whenRowsAreFaulty_namesAllAndKeepsNone() {
    JsonPath operation =
        Client.load(
            PATH,
            rows(
                "REGIONS",
                region("930000", "PROVINCE", null),
                region("930100", "CITY", "939900"),
                region("930000", "PROVINCE", null)));
    assertEquals("FAILED", operation.getString("status"));
    assertEquals(
        List.of(
            "2 administrativeParent region-parent",
            "2 fiscalParent region-parent",
            "3 code region-twice"),
        faults(operation));
    Client.get("/v1/regions/930000").statusCode(404);
    String name = Client.unique();
    JsonPath units =
        Client.load(PATH, rows("UNITS", unit(name, "440100"), unit(Client.unique(), "999999")));
    assertEquals(List.of("2 regionCode unit-region"), faults(units));
    Client.get("/v1/units", "name", name).body("items.size()", equalTo(0));
  }

  @Test
  void start_whenDryRun_reportsAndKeepsNothing() {
    JsonPath operation =
        Client.load(PATH + "?dryRun=true", rows("REGIONS", region("940000", "PROVINCE", null)));
    assertEquals("SUCCEEDED", operation.getString("status"));
    assertTrue(operation.getBoolean("dryRun"));
    Client.get("/v1/regions/940000").statusCode(404);
    assertEquals(0, told.of("region-changed", "940000"));
    Client.post(PATH + "?dryRun=maybe", rows("UNITS", unit("x", "440100"))).statusCode(400);
  }

  @Test
  void start_whenUnitIsKnownByName_changesIt() {
    String name = Client.unique();
    Client.load(PATH, rows("UNITS", unit(name, "440100")));
    Client.load(PATH, rows("UNITS", unit(name, "440300")));
    String id = Sample.unitId(name);
    Client.get("/v1/units/" + id)
        .body("regionCode", equalTo("440300"))
        .header("ETag", startsWith("\"1-"));
    assertEquals(2, EmittedEvents.await("unit-changed", 2, id).size());
  }

  @Test
  void start_whenRowHasAnIdentifier_findsTheUnitByIt() {
    String id = Ids.next().toString();
    String later = Client.unique();
    Client.load(PATH, rows("UNITS", unit(id, Client.unique(), "440100")));
    Client.load(PATH, rows("UNITS", unit(id, later, "440300")));
    Client.get("/v1/units/" + id).body("name", equalTo(later)).header("ETag", startsWith("\"1-"));
    JsonPath taken = Client.load(PATH, rows("UNITS", unit(Ids.next().toString(), later, "440300")));
    assertEquals(List.of("1 name unit-name"), faults(taken));
  }

  @Test
  void start_whenTwoClientsLoadTheSame_bothSucceedAndItIsToldOnce() {
    String name = Client.unique();
    List<String> ends =
        AtOnce.together(
            2, () -> Client.load(PATH, rows("UNITS", unit(name, "440100"))).getString("status"));
    assertEquals(List.of("SUCCEEDED", "SUCCEEDED"), ends);
    assertEquals(1, told.of("unit-changed", Sample.unitId(name)));
  }

  @Test
  void start_whenRowsAreAsManyAsAllowed_takesThemAll() {
    String prefix = Client.unique();
    Object[] units = IntStream.range(0, 2000).mapToObj(i -> unit(prefix + i, "440100")).toArray();
    JsonPath operation = Client.load(PATH, rows("UNITS", units));
    assertEquals("SUCCEEDED", operation.getString("status"), operation::prettify);
    assertEquals(1, told.of("unit-changed", Sample.unitId(prefix + 1999)));
  }

  @Test
  void start_whenShapeIsWrong_namesEveryFault() {
    Client.post(PATH, Map.of("kind", "PLANETS", "rows", List.of()))
        .statusCode(400)
        .body("violations.pointer", containsInAnyOrder("/kind"));
    Client.post(PATH, Map.of("rows", List.of()))
        .statusCode(400)
        .body("violations.pointer", containsInAnyOrder("/kind"));
    Map<String, Object> broken = region("95", "VILLAGE", "440000");
    broken.remove("validFrom");
    broken.put("colour", "red");
    Client.post(PATH, rows("REGIONS", region("950000", "PROVINCE", null), broken))
        .statusCode(400)
        .body(
            "violations.pointer",
            containsInAnyOrder(
                "/rows/1/code", "/rows/1/level", "/rows/1/validFrom", "/rows/1/colour"));
    Client.post(PATH, Map.of("kind", "UNITS", "rows", List.of())).statusCode(400);
    Client.post(PATH, Map.of("kind", "UNITS", "rows", "all")).statusCode(400);
    Client.post(PATH, "[]").statusCode(400);
    Client.get("/v1/operations/" + Client.unique()).statusCode(404);
  }
}
