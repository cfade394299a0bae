package org.ipfund.catalog.fund;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.EmittedEvents;
import org.ipfund.catalog.OutboxCount;
import org.ipfund.catalog.round.RoundFixtures;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class FundResourceTest {

  private static final String PATH = "/v1/funds";

  @Inject OutboxCount told;

  private static String code() {
    return "F-" + Client.unique().substring(0, 8);
  }

  private static Map<String, Object> fund(String code) {
    Map<String, Object> fund = new HashMap<>();
    fund.put("code", code);
    fund.put("name", "某专项资金 " + code);
    fund.put("governingDocument", "粤财工[2019]122号");
    fund.put("projectsPerUnit", null);
    fund.put("annexColumns", List.of("secondaryProjectName", "amount"));
    fund.put("equations", List.of("C17", "C22"));
    return fund;
  }

  private static ValidatableResponse put(String code, String etag, Object body) {
    return RestAssured.given()
        .contentType("application/json")
        .header("If-Match", etag)
        .body(body)
        .put(PATH + "/" + code)
        .then();
  }

  @Test
  void start_whenAMigrationBroughtAFund_tellsItOnce() {
    Client.get(PATH + "/GD-IP")
        .statusCode(200)
        .body("governingDocument", equalTo("粤财工〔2019〕122号"))
        .body("projectsPerUnit", equalTo(1))
        .body("equations", hasItem("C27"));
    JsonPath event = EmittedEvents.await("fund-changed", 1, "GD-IP").get(0);
    assertEquals("省级市场监管管理（知识产权创造、运用和保护）专项资金", event.getString("name"));
    assertEquals(1, told.of("fund-changed", "GD-IP"));
  }

  @Test
  @Rule({"C08", "C27"})
  void add_whenNew_isToldAndListed() {
    String code = code();
    Client.post(PATH, fund(code))
        .statusCode(201)
        .header("ETag", "\"0\"")
        .body("governingDocument", equalTo("粤财工〔2019〕122号"))
        .body("projectsPerUnit", nullValue())
        .body("allowedActions", contains("CHANGE"));
    Client.get(PATH, "limit", 200).statusCode(200).body("items.code", hasItem(code));
    JsonPath event = EmittedEvents.await("fund-changed", 1, code).get(0);
    assertEquals(List.of("secondaryProjectName", "amount"), event.getList("annexColumns"));
    assertEquals(List.of("C17", "C22"), event.getList("equations"));
    Client.get(PATH + "/" + Client.unique()).statusCode(404);
  }

  @Test
  void add_whenCodeOrNameIsKnown_isConflict() {
    String code = code();
    Map<String, Object> fund = fund(code);
    Client.post(PATH, fund).statusCode(201);
    Client.post(PATH, fund).statusCode(409);
    Map<String, Object> blank = fund(code());
    blank.put("name", fund.get("name").toString().replace(" ", "  "));
    Client.post(PATH, blank).statusCode(409).body("detail", equalTo("该名称的专项资金已登记"));
  }

  @Test
  @Rule("C08")
  void add_whenShapeIsWrong_namesEveryField() {
    Map<String, Object> fund = fund("知识产权");
    fund.put("name", "");
    fund.put("governingDocument", "办法");
    fund.put("projectsPerUnit", 0);
    fund.put("equations", List.of("C17", "C 17"));
    Client.post(PATH, fund)
        .statusCode(400)
        .body(
            "violations.pointer",
            containsInAnyOrder(
                "/code", "/name", "/governingDocument", "/projectsPerUnit", "/equations/1"));
  }

  @Test
  void add_whenAnEquationOrColumnDoesNotExist_isToldWhichThereAre() {
    Map<String, Object> fund = fund(code());
    fund.put("annexColumns", List.of("amount", "foo"));
    fund.put("equations", List.of("C04", "C40"));
    Client.post(PATH, fund)
        .statusCode(400)
        .body("violations.pointer", containsInAnyOrder("/annexColumns/1", "/equations/1"))
        .body(
            "violations.find { it.pointer == '/annexColumns/1' }.message",
            containsString("secondaryProjectName"))
        .body("violations.find { it.pointer == '/equations/1' }.message", containsString("C27"));
  }

  @Test
  void change_whenReadBefore_isToldAndKeepsItsCode() {
    String code = code();
    Map<String, Object> fund = fund(code);
    Client.post(PATH, fund).statusCode(201);
    put(code, "\"0\"", fund).statusCode(200).header("ETag", "\"0\"");
    fund.put("projectsPerUnit", 2);
    put(code, "\"9\"", fund).statusCode(412);
    put(code, "\"0\"", fund).statusCode(200).header("ETag", "\"1\"");
    List<JsonPath> events = EmittedEvents.await("fund-changed", 2, code);
    assertEquals(2, events.get(1).getInt("projectsPerUnit"));
    put(code, "\"1\"", fund(code())).statusCode(422).body("violations.rule", contains("fund-code"));
  }

  @Test
  void change_whenTheNameWasAnotherFunds_isConflict() {
    Map<String, Object> renamed = fund(code());
    String first = renamed.get("name").toString();
    String code = renamed.get("code").toString();
    Client.post(PATH, renamed).statusCode(201);
    renamed.put("name", first + "（改名）");
    put(code, "\"0\"", renamed).statusCode(200);
    Map<String, Object> other = fund(code());
    String otherCode = other.get("code").toString();
    Client.post(PATH, other).statusCode(201);
    other.put("name", first.replace(" ", "  "));
    put(otherCode, "\"0\"", other)
        .statusCode(409)
        .body("detail", equalTo("该名称是专项资金 " + code + " 的曾用名"));
    other.put("code", code());
    Client.post(PATH, other).statusCode(409);
    Client.get(PATH + "/" + otherCode).statusCode(200).header("ETag", startsWith("\"0-"));
    renamed.put("name", first);
    put(code, "\"1\"", renamed).statusCode(200).body("name", equalTo(first));
    other.put("name", first + "(改名)");
    Client.post(PATH, other).statusCode(409);
  }

  @Test
  void round_whenItNamesAFund_tellsIt() {
    String code = code();
    Client.post(PATH, fund(code)).statusCode(201);
    Map<String, Object> round = RoundFixtures.round();
    round.put("fundCode", code);
    String id =
        Client.post("/v1/rounds", round)
            .statusCode(201)
            .body("fundCode", equalTo(code))
            .extract()
            .path("id");
    RoundFixtures.publish(id, "\"0\"").statusCode(200);
    JsonPath event = EmittedEvents.await("round-published", 1, id).get(0);
    assertEquals(code, event.getString("fundCode"));
    round.put("fundCode", code());
    round.put("documentNumber", null);
    Client.post("/v1/rounds", round)
        .statusCode(422)
        .body("violations.pointer", contains("/fundCode"))
        .body("violations.rule", contains("round-fund"));
    round.remove("fundCode");
    Client.post("/v1/rounds", round).statusCode(201).body("fundCode", equalTo("GD-IP"));
  }
}
