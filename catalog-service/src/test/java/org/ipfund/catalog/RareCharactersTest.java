package org.ipfund.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Characters beyond U+FFFF, as Chinese names have them, are characters like others: in lengths,
 * names, searches, orders, cursors, tags and pointers. Halves of them are refused.
 */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RareCharactersTest {

  private static final String RARE = "𠮷";
  private static final String RARER = "𡃁";
  private static final int LONGEST_NAME = 200;

  @BeforeEach
  void loadRegions() {
    Sample.loadReferenceData();
  }

  private static Map<String, Object> unit(String name) {
    return new HashMap<>(Map.of("name", name, "kind", "ASSOCIATION", "regionCode", "440100"));
  }

  private static String added(String name) {
    return Client.post("/v1/units", unit(name))
        .statusCode(201)
        .body("name", equalTo(name))
        .extract()
        .path("id");
  }

  /** Sends a unit with a field more, or another one in place of its own. */
  private static ValidatableResponse sent(String name, String kind, String field) {
    String json =
        """
        {"name": "%s", "kind": "%s", "regionCode": "440100"%s}""";
    return Client.keyed(Client.unique())
        .body(json.formatted(name, kind, field))
        .post("/v1/units")
        .then();
  }

  @Test
  void name_ofTheGreatestLength_isCountedInCharacters() {
    String mark = Client.unique();
    String longest = RARE.repeat(LONGEST_NAME - mark.length()) + mark;
    String id = added(longest);
    Client.get("/v1/units/" + id).statusCode(200).body("name", equalTo(longest));
    Client.get("/v1/units", "name", longest).statusCode(200).body("items.id", contains(id));
    Client.post("/v1/units", unit(RARE + longest))
        .statusCode(400)
        .body("violations.pointer", contains("/name"));
    String part = RARE.repeat(100);
    Client.get("/v1/units", "q", part).statusCode(200).body("items.id", hasItem(id));
    Client.get("/v1/units", "q", part + RARE)
        .statusCode(400)
        .body("violations.pointer", contains("q"));
  }

  @Test
  void list_whenNamesHoldThem_isSearchedSortedAndPaged() {
    String mark = Client.unique();
    List<String> names =
        List.of(mark + RARE, mark + RARER + "协会", mark + RARE + RARER, mark + "协会");
    names.forEach(RareCharactersTest::added);
    Client.get("/v1/units", "q", mark + RARE)
        .statusCode(200)
        .body("items.name", contains(names.get(0), names.get(2)));
    Client.get("/v1/units", "q", RARE + RARER).body("items.name", hasItem(names.get(2)));
    Client.get("/v1/units", "q", RARER + RARE).body("items.name", not(hasItem(names.get(2))));
    List<String> whole =
        Client.get("/v1/units", "q", mark, "sort", "name").extract().path("items.name");
    List<String> paged = new ArrayList<>();
    String next = null;
    do {
      ValidatableResponse page =
          next == null
              ? Client.get("/v1/units", "q", mark, "sort", "name", "limit", 1)
              : Client.get("/v1/units", "q", mark, "sort", "name", "limit", 1, "cursor", next);
      paged.addAll(page.statusCode(200).extract().path("items.name"));
      next = page.extract().path("next");
    } while (next != null && paged.size() < names.size());
    assertEquals(whole, paged);
    assertEquals(names.size(), paged.size());
  }

  @Test
  void tag_ofWhatHoldsThem_isTakenAndAnswers304() {
    String id = added(Client.unique() + RARE);
    String tag = Client.get("/v1/units/" + id).extract().header("ETag");
    given().header("If-None-Match", tag).get("/v1/units/" + id).then().statusCode(304);
    Map<String, Object> changed = unit(Client.unique() + RARER);
    String other =
        given()
            .contentType("application/json")
            .header("If-Match", tag)
            .body(changed)
            .put("/v1/units/" + id)
            .then()
            .statusCode(200)
            .header("ETag", notNullValue())
            .extract()
            .header("ETag");
    assertEquals("\"1\"", other);
    given().header("If-None-Match", tag).get("/v1/units/" + id).then().statusCode(200);
  }

  @Test
  void pointer_toAFieldCalledSo_namesIt() {
    sent("x", "ASSOCIATION", ", \"𠮷~/\": 1")
        .statusCode(400)
        .body("violations.pointer", contains("/𠮷~0~1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud842", "\\udfb7", "\\udfb7\\ud842", "x\\ud842x", "𠮷\\ud842"})
  void half_inAText_isRefusedWithItsPointer(String half) {
    sent(half, "ASSOCIATION", "").statusCode(400).body("violations.pointer", contains("/name"));
    sent("x", half, "").statusCode(400).body("violations.pointer", hasItem("/kind"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud842", "\\udfb7", "x\\ud842x"})
  void half_inTheNameOfAField_isRefused(String half) {
    sent("x", "ASSOCIATION", ", \"" + half + "\": 1")
        .statusCode(400)
        .body("violations", notNullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%ED%A1%82", "%ED%BE%B7", "%F0%A0%AE", "x%ED%A1%82"})
  void half_inAnAddress_isNoFaultOfTheService(String half) {
    for (String query : List.of("q=", "name=", "cursor=", "sort=", half + "=")) {
      given()
          .urlEncodingEnabled(false)
          .get("/v1/units?" + query + half)
          .then()
          .statusCode(lessThan(500));
    }
    given().urlEncodingEnabled(false).get("/v1/units/" + half).then().statusCode(404);
  }
}
