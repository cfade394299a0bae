package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ParcelTest {

  private static RequestSpecification keyed(String key, String body) {
    return given().contentType("application/json").header("Idempotency-Key", key).body(body);
  }

  private static String parcel(String label) {
    return "{\"label\": \"%s\", \"price\": \"12.50\"}".formatted(label);
  }

  private static String unique() {
    return UUID.randomUUID().toString();
  }

  @Test
  void create_whenRepeatedWithSameKey_givesStoredAnswerAndOneEvent() {
    String key = unique();
    String body = parcel(unique());
    String id =
        keyed(key, body)
            .header("X-Request-Id", "r-" + key)
            .post("/v1/parcels")
            .then()
            .statusCode(201)
            .header("ETag", "\"0\"")
            .header("Location", containsString("/v1/parcels/"))
            .contentType("application/json")
            .extract()
            .path("id");
    keyed(key, body)
        .post("/v1/parcels")
        .then()
        .statusCode(201)
        .header("Idempotent-Replayed", "true")
        .header("Location", endsWith("/v1/parcels/" + id))
        .header("ETag", "\"0\"")
        .contentType("application/json")
        .body("id", equalTo(id));
    var events = TestEvents.await("sample.v1", 1, e -> e.subject().equals(id));
    assertEquals(1, events.get(0).sequence());
    assertEquals("r-" + key, events.get(0).requestId());
  }

  @Test
  void create_whenKeyIsReusedForOtherBody_isRefused() {
    String key = unique();
    keyed(key, parcel(unique())).post("/v1/parcels").then().statusCode(201);
    keyed(key, parcel(unique()))
        .post("/v1/parcels")
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:ipfund:problem:key-reused"));
  }

  @Test
  void create_whenRepeatedInOtherWriting_givesTheStoredAnswer() {
    String key = unique();
    String label = unique();
    String first =
        "{\"label\":\"%s\",\"price\":\"12.50\",\"items\":[{\"name\":\"a\",\"count\":1}]}";
    String again =
        " {\"items\" : [ {\"count\":1,\"name\":\"\\u0061\"} ],\n\"price\":\"12.50\", \"label\":\"%s\"}";
    String id =
        keyed(key, first.formatted(label))
            .post("/v1/parcels")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    keyed(key, again.formatted(label))
        .post("/v1/parcels")
        .then()
        .statusCode(201)
        .header("Idempotent-Replayed", "true")
        .body("id", equalTo(id));
    keyed(key, again.replace("12.50", "12.5").formatted(label))
        .post("/v1/parcels")
        .then()
        .statusCode(422);
  }

  @Test
  void create_whenItsKeyIsInFlight_saysWhenToComeBack() throws SQLException {
    String key = unique();
    try (Connection other = OwnerDatabase.connect()) {
      other.setAutoCommit(false);
      other
          .createStatement()
          .execute(
              "SELECT pg_advisory_xact_lock(hashtextextended(E'%s\\n%s', 0))"
                  .formatted("test-makeParcel", key));
      keyed(key, parcel(unique()))
          .post("/v1/parcels")
          .then()
          .statusCode(409)
          .header("Retry-After", "1")
          .body("type", equalTo("urn:ipfund:problem:in-flight"));
    }
  }

  @Test
  void create_whenManyThingsAreWrong_namesAllOfThem() {
    String body =
        """
        {"label": 5, "price": 12.5, "weight": "x", "colour": "red",
         "items": [{"name": "", "count": 1}, {"name": "a", "count": "b"}]}
        """;
    keyed(unique(), body)
        .post("/v1/parcels")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body(
            "violations.pointer",
            containsInAnyOrder(
                "/label", "/price", "/weight", "/colour", "/items/0/name", "/items/1/count"));
  }

  @Test
  void create_whenTextHasBlanks_keepsItInOneForm() {
    keyed(unique(), parcel("\\u3000某\u00A0 局 "))
        .post("/v1/parcels")
        .then()
        .statusCode(201)
        .body("label", equalTo("某 局"));
  }

  @Test
  void create_whenTextHasWhatNobodySees_namesTheCharacterAndTheRemedy() {
    keyed(unique(), parcel("某\\u200B局").replace("12.50", "x"))
        .header("Accept-Language", "en")
        .post("/v1/parcels")
        .then()
        .statusCode(400)
        .body("violations.pointer", containsInAnyOrder("/label", "/price"))
        .body(
            "violations.find { it.pointer == '/label' }.message",
            equalTo("character 2 is U+200B (ZERO WIDTH SPACE), which may not stand here"))
        .body("violations.find { it.pointer == '/label' }.rule", equalTo("text"))
        .body("violations.find { it.pointer == '/label' }.remedy", notNullValue());
  }

  @Test
  void create_whenTheSchemaIsBroken_eachFaultHasItsRemedy() {
    String body =
        "{\"label\": \"%s\", \"price\": 1, \"weight\": \"x\", \"nothing\": 1}"
            .formatted("x".repeat(41));
    List<String> remedies =
        keyed(unique(), body)
            .header("Accept-Language", "en")
            .post("/v1/parcels")
            .then()
            .statusCode(400)
            .body("violations.pointer", hasItems("/price", "/nothing"))
            .body(
                "violations.find { it.pointer == '/price' }.remedy",
                equalTo("write it like this: \"1234.50\""))
            .extract()
            .path("violations.remedy");
    assertFalse(remedies.contains(null), remedies.toString());
    keyed(unique(), parcel("x".repeat(41)))
        .header("Accept-Language", "en")
        .post("/v1/parcels")
        .then()
        .body("detail", equalTo("1 fault in the request"))
        .body("violations.remedy", equalTo(List.of("shorten it to 40 characters at most")));
    keyed(unique(), "{}")
        .post("/v1/parcels")
        .then()
        .body("violations.remedy", everyItem(equalTo("请填写该字段")));
  }

  @Test
  void create_whenCharactersAreRare_countsEachOnce() {
    keyed(unique(), parcel("\uD842\uDFB7".repeat(40))).post("/v1/parcels").then().statusCode(201);
    keyed(unique(), parcel("\uD842\uDFB7".repeat(41)))
        .post("/v1/parcels")
        .then()
        .statusCode(400)
        .body("violations.pointer", equalTo(List.of("/label")));
  }

  @Test
  void create_whenReaderPrefersEnglish_speaksEnglish() {
    keyed(unique(), "{}")
        .header("Accept-Language", "en")
        .post("/v1/parcels")
        .then()
        .statusCode(400)
        .body("title", equalTo("Malformed request"));
    keyed(unique(), "{}")
        .post("/v1/parcels")
        .then()
        .statusCode(400)
        .body("title", equalTo("请求格式有误"));
  }

  @Test
  void create_whenBodyIsBroken_isRefusedWithoutInnerWords() {
    for (String body : List.of("", "null", "[", "{\"label\":", "[]", "7", "\"x\"", "{}x")) {
      keyed(unique(), body)
          .post("/v1/parcels")
          .then()
          .statusCode(400)
          .body("violations", notNullValue());
    }
    given()
        .contentType("text/plain")
        .header("Idempotency-Key", unique())
        .body("x")
        .post("/v1/parcels")
        .then()
        .statusCode(415)
        .body("status", equalTo(415));
  }

  @Test
  void create_whenLabelExists_isConflict() {
    String body = parcel(unique());
    keyed(unique(), body).post("/v1/parcels").then().statusCode(201);
    keyed(unique(), body)
        .post("/v1/parcels")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:ipfund:problem:state-conflict"));
  }

  @Test
  void create_whenKeyIsMissing_isRefused() {
    given()
        .contentType("application/json")
        .body(parcel(unique()))
        .post("/v1/parcels")
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:ipfund:problem:key-required"));
  }

  @Test
  void relabel_whenVersionIsMissingOrStale_isRefused() {
    String id = keyed(unique(), parcel(unique())).post("/v1/parcels").then().extract().path("id");
    String path = "/v1/parcels/" + id + "/relabelling";
    keyed(unique(), parcel(unique())).post(path).then().statusCode(428);
    keyed(unique(), parcel(unique())).header("If-Match", "\"7\"").post(path).then().statusCode(412);
    keyed(unique(), parcel(unique()))
        .header("If-Match", "\"0\"")
        .post(path)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");
    var events = TestEvents.await("sample.v1", 2, e -> e.subject().equals(id));
    assertEquals(List.of(1L, 2L), events.stream().map(TestEvents.Received::sequence).toList());
  }

  @Test
  void list_whenPaged_givesEveryParcelOnce() {
    String prefix = "page-" + unique().substring(0, 8) + "-";
    for (int i = 0; i < 5; i++) {
      keyed(unique(), parcel(prefix + i)).post("/v1/parcels").then().statusCode(201);
    }
    String cursor = null;
    int seen = 0;
    do {
      RequestSpecification query = given().queryParam("limit", 2);
      if (cursor != null) {
        query.queryParam("cursor", cursor);
      }
      var page = query.get("/v1/parcels").then().statusCode(200).extract();
      List<String> labels = page.path("items.label");
      seen += (int) labels.stream().filter(l -> l.startsWith(prefix)).count();
      cursor = page.path("next");
    } while (cursor != null);
    assertEquals(5, seen);
  }

  @Test
  void list_whenParametersAreWrong_isRefused() {
    for (String limit : List.of("0", "201", "x", "-1", "99999999999")) {
      given()
          .queryParam("limit", limit)
          .get("/v1/parcels")
          .then()
          .statusCode(400)
          .body("violations", hasSize(1));
    }
    given().queryParam("cursor", "%%%").get("/v1/parcels").then().statusCode(400);
  }

  @Test
  void anyPath_whenUnknown_isProblem() {
    given().get("/v1/nothing").then().statusCode(404).contentType("application/problem+json");
    given()
        .delete("/v1/parcels")
        .then()
        .statusCode(405)
        .header("Allow", "GET, HEAD, OPTIONS, POST")
        .contentType("application/problem+json");
  }
}
