package org.ipfund.catalog.unit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.EmittedEvents;
import org.ipfund.catalog.OutboxCount;
import org.ipfund.catalog.Sample;
import org.ipfund.platform.testing.AtOnce;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.value.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class UnitResourceTest {

  @Inject OutboxCount told;

  @BeforeEach
  void loadRegions() {
    Sample.loadReferenceData();
  }

  private static Map<String, Object> unit(String name) {
    return new HashMap<>(Map.of("name", name, "kind", "ASSOCIATION", "regionCode", "440100"));
  }

  private static ValidatableResponse change(String id, String etag, Map<String, Object> body) {
    return given()
        .contentType("application/json")
        .header("If-Match", etag)
        .body(body)
        .put("/v1/units/" + id)
        .then();
  }

  @Test
  void add_whenRepeated_addsOnceAndTellsOnce() {
    String key = Client.unique();
    Map<String, Object> body = unit(Client.unique());
    String id =
        Client.post(key, "/v1/units", body)
            .statusCode(201)
            .header("ETag", "\"0\"")
            .header("Location", containsString("/v1/units/"))
            .body("kindLabel", equalTo("社会组织"))
            .extract()
            .path("id");
    Client.post(key, "/v1/units", body).statusCode(201).body("id", equalTo(id));
    Client.get("/v1/units/" + id).statusCode(200).header("ETag", startsWith("\"0-"));
    var event = EmittedEvents.await("unit-changed", 1, id).get(0);
    assertEquals(body.get("name"), event.getString("name"));
    assertEquals("440100", event.getString("regionCode"));
    assertEquals(1, told.of("unit-changed", id));
  }

  @Test
  void add_whenIdentifierIsGiven_takesItOnce() {
    Map<String, Object> body = unit(Client.unique());
    String id = Ids.next().toString();
    body.put("id", id);
    Client.post("/v1/units", body).statusCode(201).body("id", equalTo(id));
    body.put("name", Client.unique());
    Client.post("/v1/units", body).statusCode(409).body("detail", equalTo("该单位标识已被使用"));
    body.put("id", Client.unique());
    Client.post("/v1/units", body).statusCode(422).body("violations.rule", hasItem("unit-id"));
  }

  @Test
  void change_whenIdentifierIsAnother_keepsItsOwn() {
    Map<String, Object> body = unit(Client.unique());
    String id = Client.post("/v1/units", body).extract().path("id");
    body.put("id", Ids.next().toString());
    change(id, "\"0\"", body).statusCode(200).header("ETag", "\"0\"").body("id", equalTo(id));
  }

  @Test
  void add_whenRegionAndCreditCodeAreWrong_namesBoth() {
    Map<String, Object> body = unit(Client.unique());
    body.put("regionCode", "990000");
    body.put("creditCode", "91350100M000100Y44");
    Client.post("/v1/units", body)
        .statusCode(422)
        .body("violations.rule", containsInAnyOrder("unit-region", "GB32100"))
        .body("violations.pointer", containsInAnyOrder("/regionCode", "/creditCode"));
  }

  @ParameterizedTest
  @CsvSource({
    "91440106MA5ABCD10D, GB11714",
    "000000000000000000, GB32100-zeros",
    "440106199003070041, GB32100-identity-number",
    "91440106, GB32100-length"
  })
  void add_whenTheCreditCodeIsWrong_saysWhatIs(String code, String rule) {
    Map<String, Object> body = unit(Client.unique());
    body.put("creditCode", code);
    Client.post("/v1/units", body)
        .statusCode(422)
        .body("violations.rule", equalTo(List.of(rule)))
        .body("violations.pointer", equalTo(List.of("/creditCode")));
  }

  @Test
  void add_whenTheCodesRegionIsNoLongerListed_takesIt() {
    Map<String, Object> body = unit(Client.unique());
    body.put("creditCode", "914401827081512349");
    Client.post("/v1/units", body).statusCode(201);
  }

  @Test
  void add_whenNamesLookAlike_isOneUnit() {
    String name = Client.unique();
    Client.post("/v1/units", unit(name + "（集团）公司")).statusCode(201);
    for (String alike : List.of("(集团)公司", "（集团）\u00A0公司", "（集团）公司 ", "\u3000（集团）公司", "（集团） 公司")) {
      Client.post("/v1/units", unit(name + alike))
          .statusCode(409)
          .body("detail", equalTo("已有同名单位"));
    }
    Client.get("/v1/units", "name", name + "(集团)公司")
        .body("items.name", equalTo(List.of(name + "（集团）公司")));
  }

  @ParameterizedTest
  @CsvSource({"200B", "000A", "202E", "E000"})
  void add_whenTheNameHasWhatNobodySees_namesTheCharacter(String code) {
    String hidden = Character.toString(Integer.parseInt(code, 16));
    Client.post("/v1/units", unit(Client.unique() + hidden + "公司"))
        .statusCode(400)
        .body("violations.pointer", equalTo(List.of("/name")))
        .body("violations.rule", equalTo(List.of("text")))
        .body("violations[0].message", containsString("U+" + code))
        .body("violations[0].remedy", notNullValue());
  }

  @Test
  void add_whenCharactersAreRare_countsEachOnce() {
    String rare = "\uD842\uDFB7";
    String unique = Client.unique();
    String name = unique + rare.repeat(200 - unique.length());
    Client.post("/v1/units", unit(name)).statusCode(201).body("name", equalTo(name));
    Client.post("/v1/units", unit(name + rare))
        .statusCode(400)
        .body("violations.pointer", equalTo(List.of("/name")));
  }

  @Test
  void add_whenShapeIsWrong_namesEveryField() {
    Client.post("/v1/units", Map.of("name", " ", "kind", "BANK", "regionCode", "1", "x", 1))
        .statusCode(400)
        .body("violations.pointer", containsInAnyOrder("/name", "/kind", "/regionCode", "/x"));
  }

  @Test
  void add_whenTwoClientsUseOneName_oneLoses() {
    Map<String, Object> body = unit(Client.unique());
    List<Integer> answers =
        AtOnce.together(2, () -> Client.post("/v1/units", body).extract().statusCode());
    assertEquals(List.of(201, 409), answers.stream().sorted().toList());
    Client.post("/v1/units", body).statusCode(409).body("detail", equalTo("已有同名单位"));
  }

  @Test
  void change_whenVersionIsMissingOrStale_isRefused() {
    Map<String, Object> body = unit(Client.unique());
    String id = Client.post("/v1/units", body).extract().path("id");
    given()
        .contentType("application/json")
        .body(body)
        .put("/v1/units/" + id)
        .then()
        .statusCode(428);
    body.put("kind", "INSTITUTION");
    change(id, "\"0\"", body).statusCode(200).header("ETag", "\"1\"");
    body.put("kind", "ENTERPRISE");
    change(id, "\"0\"", body).statusCode(412);
    assertEquals(2, EmittedEvents.await("unit-changed", 2, id).size());
  }

  @Test
  void change_whenNothingIsNew_tellsNothing() {
    Map<String, Object> body = unit(Client.unique());
    String id = Client.post("/v1/units", body).extract().path("id");
    change(id, "\"0\"", body).statusCode(200).header("ETag", "\"0\"");
    assertEquals(1, told.of("unit-changed", id));
  }

  @Test
  void change_whenTwoClientsReadTheSameVersion_oneLoses() {
    String id = Client.post("/v1/units", unit(Client.unique())).extract().path("id");
    List<Integer> answers =
        AtOnce.together(2, () -> change(id, "\"0\"", unit(Client.unique())).extract().statusCode());
    assertEquals(List.of(200, 412), answers.stream().sorted().toList());
  }

  @Test
  void list_whenFiltered_givesOnlyMatches() {
    Client.get("/v1/units", "kind", "CITY_BUREAU")
        .statusCode(200)
        .body("items.kind", everyItem(equalTo("CITY_BUREAU")))
        .body("items.name", hasItem("广州市市场监督管理局"));
    Client.get("/v1/units", "name", "广州市市场监督管理局").body("items", hasSize(1));
    Client.get("/v1/units", "regionCode", "440781").body("items.name", hasItem("台山市市场监督管理局"));
  }

  @Test
  void read_whenParameterOrIdIsWrong_isRefused() {
    Client.get("/v1/units", "kind", "BANK").statusCode(400);
    Client.get("/v1/units", "cursor", "bm8").statusCode(400);
    Client.get("/v1/units", "limit", 201).statusCode(400);
    Client.get("/v1/units/" + Client.unique()).statusCode(404);
    Client.get("/v1/units/x").statusCode(404);
  }
}
