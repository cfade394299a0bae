package org.ipfund.performance;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.testing.AccessMatrix;
import org.ipfund.platform.testing.AccessMatrix.Place;
import org.ipfund.platform.testing.AccessMatrix.Position;
import org.ipfund.platform.testing.PlainAnswer;
import org.ipfund.platform.testing.PlainRequest;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Every operation × role × position, as the role table promises. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class AccessMatrixTest {

  private static final int YEAR = 2024;

  /** Two cities, two counties of one of them, two institutions of one county, the province. */
  private final Map<String, Place> places = new HashMap<>();

  private final Map<Place, String> tables = new HashMap<>();
  private final PlanRecipes plans = new PlanRecipes();
  private final ProgressRecipes progress = new ProgressRecipes();

  private Place place(String name, String code, String path) {
    Receiver receiver = Receiver.at(code, name, path);
    receiver.publishRegion();
    receiver.publishUnit();
    new Demand(receiver)
        .year(YEAR)
        .indicator("OUTPUT", "QUANTITY", "组织培训" + name, "不少于3场")
        .indicator("OUTPUT", "COST", "登记金额", "登记金额")
        .publish();
    Place place = new Place(receiver.unitId(), code);
    String table = Tables.awaitOne(receiver);
    tables.put(place, table);
    Tables.issue(table, 1, "50000.00");
    String preparer = Tokens.person("matrix-preparer", null, "460000", "PROVINCE_REVIEWER");
    given()
        .auth()
        .oauth2(preparer)
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType("application/json")
        .body("{\"reason\": \"调整\", \"requestedAmount\": \"40000.00\"}")
        .post(Tables.PATH + table + "/adjustments")
        .then()
        .statusCode(201);
    places.put(name, place);
    plans.add(place, path);
    progress.add(place);
    return place;
  }

  private Map<Position, Place> world(
      String own, String child, String sibling, String parent, String other) {
    Map<Position, Place> world = new EnumMap<>(Position.class);
    String[] names = {own, child, sibling, parent, other};
    for (Position position : Position.values()) {
      String name = names[position.ordinal()];
      if (name != null) {
        world.put(position, places.get(name));
      }
    }
    return world;
  }

  private void fill() {
    place("省", "460000", "460000");
    place("甲市", "460100", "460000/460100");
    place("乙市", "460200", "460000/460200");
    place("甲县", "460121", "460000/460100/460121");
    place("丙县", "460122", "460000/460100/460122");
    place("乙县", "460221", "460000/460200/460221");
    place("甲单位", "460121", "460000/460100/460121");
    place("乙单位", "460121", "460000/460100/460121");
  }

  private String table(Place place) {
    return tables.get(place);
  }

  private static boolean lists(PlainAnswer answer, String field, String wanted) {
    return answer.each(field).contains(wanted);
  }

  private PlainAnswer approve(PlainRequest signedIn, Place place) {
    return signedIn
        .header("Idempotency-Key", UUID.randomUUID())
        .header("If-Match", "\"999\"")
        .post(Tables.PATH + table(place) + "/approval");
  }

  private String adjustments(Place place) {
    return Tables.PATH + table(place) + "/adjustments";
  }

  private static PlainRequest stale(PlainRequest signedIn) {
    return signedIn
        .header("Idempotency-Key", UUID.randomUUID())
        .header("If-Match", "\"999\"")
        .contentType("application/json")
        .body("{\"reason\": \"调整\"}");
  }

  private AccessMatrix adjusting(AccessMatrix matrix) {
    return matrix
        .with(
            "listTableVersions",
            AccessMatrix.item((as, place) -> as.get(Tables.PATH + table(place) + "/versions")))
        .with(
            "getTableVersion",
            AccessMatrix.item((as, place) -> as.get(Tables.PATH + table(place) + "/versions/1")))
        .with("listAdjustments", AccessMatrix.item((as, place) -> as.get(adjustments(place))))
        .with("getAdjustment", AccessMatrix.item((as, place) -> as.get(adjustments(place) + "/1")))
        .with(
            "openAdjustment", AccessMatrix.item((as, place) -> stale(as).post(adjustments(place))))
        .with(
            "changeAdjustment",
            AccessMatrix.item((as, place) -> stale(as).put(adjustments(place) + "/1")))
        .with(
            "withdrawAdjustment",
            AccessMatrix.item((as, place) -> stale(as).delete(adjustments(place) + "/1")))
        .with(
            "approveAdjustment",
            AccessMatrix.item((as, place) -> stale(as).post(adjustments(place) + "/1/approval")))
        .with(
            "rejectAdjustment",
            AccessMatrix.item((as, place) -> stale(as).post(adjustments(place) + "/1/rejection")));
  }

  private String indicatorName(Place place) {
    String name =
        places.entrySet().stream()
            .filter(entry -> entry.getValue().equals(place))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    return "组织培训" + name;
  }

  private AccessMatrix matrix() {
    return progress
        .into(plans.into(adjusting(new AccessMatrix())))
        .with("getAbout", AccessMatrix.global((as, place) -> as.get("/v1/about")))
        .with("getMe", AccessMatrix.global((as, place) -> as.get("/v1/me")))
        .with("getCodeLists", AccessMatrix.global((as, place) -> as.get("/v1/code-lists")))
        .with(
            "getOperation",
            AccessMatrix.global((as, place) -> as.get("/v1/operations/" + UUID.randomUUID())))
        .with(
            "listTargetTables",
            AccessMatrix.list(
                (as, place) -> as.get("/v1/target-tables?limit=200"),
                (answer, place) -> lists(answer, "id", table(place))))
        .with(
            "getTargetTable", AccessMatrix.item((as, place) -> as.get(Tables.PATH + table(place))))
        .with(
            "listIndicators",
            AccessMatrix.item((as, place) -> as.get(Tables.PATH + table(place) + "/indicators")))
        .with("approveTargetTable", AccessMatrix.item(this::approve))
        .with(
            "listFindings",
            AccessMatrix.list(
                (as, place) -> as.get("/v1/findings?limit=200"),
                (answer, place) -> lists(answer, "tableId", table(place))))
        .with(
            "listRollups",
            AccessMatrix.list(
                (as, place) -> as.get("/v1/rollups?limit=200&budgetYear=" + YEAR),
                (answer, place) -> lists(answer, "indicatorName", indicatorName(place))))
        .with(
            "parseTargetValue",
            AccessMatrix.global(
                (as, place) ->
                    as.contentType("application/json")
                        .body("{\"text\": \"不少于3场\"}")
                        .post("/v1/target-values/parse")))
        .world(world("甲单位", null, "乙单位", "甲县", "乙县"), "UNIT_CLERK", "UNIT_APPROVER", "UNIT_ADMIN")
        .world(world("甲县", "甲单位", "丙县", "甲市", "乙市"), "COUNTY_CLERK", "COUNTY_APPROVER")
        .world(world("甲市", "甲县", "乙市", "省", "乙县"), "CITY_CLERK", "CITY_APPROVER", "LOCAL_FINANCE")
        .world(
            world("省", "乙县", null, null, null),
            "PROVINCE_REVIEWER",
            "PROVINCE_FINANCE",
            "PROVINCE_ADMIN",
            "AUDITOR",
            "SECURITY_AUDITOR",
            "OPERATOR",
            "SYSTEM");
  }

  private static void write(AccessMatrix.Result result) throws IOException {
    Files.writeString(Path.of("target", "access-matrix.txt"), result.toString());
  }

  @Test
  void answers_always_areWhatTheRoleTablePromises() throws IOException {
    fill();
    AccessMatrix.Result result = matrix().run();
    write(result);
    assertEquals(List.of(), result.faults());
    // 73 operations by nobody and by 3 + 5 + 7 roles; what has a place at 4, 5 and 2 positions
    int positions = 3 * 4 + 5 * 5 + 7 * 2;
    assertEquals(73 * (1 + 15) + result.placed() * (positions - 15), result.asked());
  }
}
