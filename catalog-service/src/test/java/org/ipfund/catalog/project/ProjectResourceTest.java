package org.ipfund.catalog.project;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.EmittedEvents;
import org.ipfund.catalog.Sample;
import org.ipfund.catalog.round.RoundFixtures;
import org.ipfund.platform.testing.AtOnce;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ProjectResourceTest {

  private String round;
  private String path;

  @BeforeEach
  void openRound() {
    round = RoundFixtures.open().extract().path("id");
    path = "/v1/rounds/" + round + "/projects";
  }

  private static Map<String, Object> row(int seq, String number) {
    Map<String, Object> row = new HashMap<>();
    row.put("seq", seq);
    row.put("categoryCode", "1");
    row.put("categoryLabel", "大类");
    row.put("policyNo", "1");
    row.put("projectNo", number);
    row.put("name", "项目" + seq);
    row.put("obligations", List.of(Map.of("scope", "各地市局", "obligation", "MANDATORY")));
    row.put("extensionSlot", false);
    return row;
  }

  private static Map<String, Object> rows(Object... rows) {
    return Map.of("rows", List.of(rows));
  }

  private String succeeded(Object body) {
    JsonPath operation = Client.load(path, body);
    assertEquals("SUCCEEDED", operation.getString("status"), operation::prettify);
    return operation.getString("id");
  }

  @Test
  void load_whenCatalogueOf2023_isCountedAndTold() {
    succeeded(Map.of("rows", Sample.catalogue("catalogue_2023.csv")));
    Client.get("/v1/rounds/" + round)
        .header("ETag", startsWith("\"1-"))
        .body("projectCount", equalTo(83))
        .body("slotCount", equalTo(13));
    Client.get(path, "limit", 200)
        .statusCode(200)
        .body("items", hasSize(96))
        .body("items[0].name", equalTo("粤港澳大湾区知识产权创造、保护和运用生态示范区建设项目"))
        .body("items[0].obligations", hasSize(4))
        .body("items[0].obligations[0].scope", equalTo("横琴粤澳深度合作区"))
        .body("items[0].obligations[0].obligationLabel", equalTo("必做"))
        .body("items[1].extensionSlot", equalTo(true))
        .body("items[1].slotLabel", equalTo("其他（可加行）"))
        .body("next", nullValue());
    Client.get(path, "extensionSlot", true, "limit", 200).body("items", hasSize(13));
    Client.get(path, "categoryCode", "3", "extensionSlot", false, "limit", 200)
        .body("items", hasSize(30))
        .body("items.categoryCode", everyItem(equalTo("3")));
    RoundFixtures.publish(round, "\"0\"").statusCode(412);
    RoundFixtures.publish(round, "\"1\"").statusCode(200);
    JsonPath event = EmittedEvents.await("round-published", 1, round).get(0);
    assertEquals(83, event.getInt("projectCount"));
    assertEquals(13, event.getInt("slotCount"));
  }

  @Test
  void load_whenPartFourOf2024_isCounted() {
    succeeded(Map.of("rows", Sample.catalogue("catalogue_2024_part4.csv")));
    Client.get("/v1/rounds/" + round)
        .body("projectCount", equalTo(23))
        .body("slotCount", equalTo(16));
    Client.get(path).body("items[0].remark", equalTo("各地市完善强市强县建设具体工作"));
  }

  @Test
  void load_whenRowsComeAgain_replacesThoseAtTheirPositions() {
    succeeded(rows(row(1, "1"), row(2, "2")));
    String id = Client.get(path).extract().path("items[0].id");
    Map<String, Object> corrected = row(1, "2");
    corrected.put("obligations", List.of());
    succeeded(rows(corrected, row(2, "1"), row(3, "3")));
    Client.get(path)
        .body("items.projectNo", contains("2", "1", "3"))
        .body("items[0].id", equalTo(id))
        .body("items[0].obligations", hasSize(0))
        .body("items[0].version", equalTo(1));
    Client.get("/v1/rounds/" + round)
        .header("ETag", startsWith("\"2-"))
        .body("projectCount", equalTo(3));
    succeeded(rows(row(3, "3")));
    Client.get("/v1/rounds/" + round).header("ETag", startsWith("\"2-"));
  }

  @Test
  void load_whenAScopeIsAGroup_keepsWhomItMeansAndTellsIt() {
    Map<String, Object> grouped = row(1, "1");
    Map<String, Object> award = Map.of("budgetYear", 2022, "projectName", "专利导航", "had", false);
    grouped.put(
        "obligations",
        List.of(
            Map.of(
                "scope",
                "2022年未开展的珠三角地市局",
                "obligation",
                "MANDATORY",
                "units",
                List.of("440100", "佛山市"),
                "award",
                award)));
    succeeded(rows(grouped, row(2, "2")));
    Client.get(path)
        .body("items[0].obligations[0].units", contains("440100", "佛山市"))
        .body("items[0].obligations[0].award.projectName", equalTo("专利导航"))
        .body("items[0].obligations[0].award.had", equalTo(false))
        .body("items[1].obligations[0].units", hasSize(0))
        .body("items[1].obligations[0].award", nullValue());
    succeeded(rows(grouped));
    Client.get("/v1/rounds/" + round).header("ETag", startsWith("\"1-"));
    RoundFixtures.publish(round, "\"1\"").statusCode(200);
    JsonPath told = EmittedEvents.await("catalogue-published", 1, round).get(0);
    assertEquals(List.of("440100", "佛山市"), told.getList("projects[0].obligations[0].units"));
    assertEquals(2022, told.getInt("projects[0].obligations[0].award.budgetYear"));
  }

  @Test
  void load_whenRowsAreFaulty_namesAllAndKeepsNone() {
    Map<String, Object> nameless = row(3, "3");
    nameless.put("name", "");
    JsonPath operation = Client.load(path, rows(row(1, "1"), row(1, "1"), nameless));
    assertEquals("FAILED", operation.getString("status"));
    assertEquals(
        List.of("project-seq", "project-number", "project-name"), operation.getList("faults.rule"));
    Client.get(path).body("items", hasSize(0));
  }

  @Test
  void load_whenDryRun_keepsNothing() {
    JsonPath operation = Client.load(path + "?dryRun=true", rows(row(1, "1")));
    assertEquals("SUCCEEDED", operation.getString("status"));
    Client.get(path).body("items", hasSize(0));
    Client.get("/v1/rounds/" + round).header("ETag", startsWith("\"0-"));
    Client.post(path + "?dryRun=1", rows(row(1, "1"))).statusCode(400);
  }

  @Test
  void load_whenRepeatedWithSameKey_isTheSameOperation() {
    String key = Client.unique();
    String operation =
        Client.post(key, path, rows(row(1, "1")))
            .statusCode(202)
            .body("operationId", notNullValue())
            .extract()
            .path("operationId");
    Client.post(key, path, rows(row(1, "1")))
        .statusCode(202)
        .body("operationId", equalTo(operation));
  }

  @Test
  void load_whenTwoClientsLoad_bothHaveTheirRows() {
    List<String> ends =
        AtOnce.together(
            2, () -> Client.load(path, rows(row(1, "1"), row(2, "2"))).getString("status"));
    assertEquals(List.of("SUCCEEDED", "SUCCEEDED"), ends);
    Client.get("/v1/rounds/" + round).body("projectCount", equalTo(2));
  }

  @Test
  void load_whenRoundIsPublishedOrUnknown_isRefused() {
    RoundFixtures.publish(round, "\"0\"").statusCode(200);
    Client.post(path, rows(row(1, "1"))).statusCode(409);
    Client.post("/v1/rounds/" + Client.unique() + "/projects", rows(row(1, "1"))).statusCode(404);
  }

  @Test
  void load_whenShapeIsWrong_namesEveryField() {
    Map<String, Object> broken = row(0, "1");
    broken.put("obligations", List.of(Map.of("scope", "", "obligation", "SOMETIMES")));
    broken.put("extensionSlot", "yes");
    broken.put("policyNo", 1);
    Client.post(path, rows(broken))
        .statusCode(400)
        .body(
            "violations.pointer",
            containsInAnyOrder(
                "/rows/0/seq",
                "/rows/0/obligations/0/scope",
                "/rows/0/obligations/0/obligation",
                "/rows/0/extensionSlot",
                "/rows/0/policyNo"));
    Client.post(path, rows()).statusCode(400);
  }

  @Test
  void list_whenPaged_goesOnBySeq() {
    succeeded(rows(row(3, "3"), row(1, "1"), row(2, "2")));
    String next =
        Client.get(path, "limit", 2).body("items.seq", contains(1, 2)).extract().path("next");
    Client.get(path, "limit", 2, "cursor", next)
        .body("items.seq", contains(3))
        .body("next", nullValue());
    Client.get(path, "cursor", "eA").statusCode(400);
    Client.get(path, "extensionSlot", "x").statusCode(400);
    Client.get("/v1/rounds/" + Client.unique() + "/projects").statusCode(404);
  }
}
