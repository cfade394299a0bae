package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.ipfund.platform.testing.Requests.post;
import static org.ipfund.platform.testing.Requests.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class QueryCheckTest {

  private static final String LIST = "/v1/parcels";

  @Test
  void list_whenEverythingIsWrong_namesAllOfIt() {
    given()
        .queryParam("colour", "red")
        .queryParam("limit", 0)
        .queryParam("cursor", "zz")
        .queryParam("shelf", "1-1-1-1-1")
        .queryParam("fragile", "yes")
        .queryParam("outcome", "SAD")
        .queryParam("madeSince", "2024-05-31")
        .queryParam("version", "1.5")
        .queryParam("label", " ")
        .get(LIST)
        .then()
        .statusCode(400)
        .body(
            "violations.pointer",
            containsInAnyOrder(
                "colour",
                "limit",
                "cursor",
                "shelf",
                "fragile",
                "outcome",
                "madeSince",
                "version",
                "label"))
        .body("violations.remedy", everyItem(notNullValue()));
  }

  @Test
  void list_whenAParameterIsUnknown_saysWhichThereAre() {
    given()
        .header("Accept-Language", "en")
        .get(LIST + "?lable=x")
        .then()
        .statusCode(400)
        .body(
            "violations[0].message",
            equalTo(
                "there is no such parameter; there are: cursor, fragile, label, limit, madeSince,"
                    + " outcome, shelf, version"));
    given().get("/v1/about?x=1").then().statusCode(400).body("violations.pointer", contains("x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "label=",
        "label=%00",
        "label=a%E2%80%8Bb",
        "version=",
        "version=+1",
        "version=99999999999999999999",
        "limit=201",
        "limit=-1",
        "shelf=01a2203b-0000-7000-8000-00000000000",
        "madeSince=9999-99-99T00:00:00Z",
        "madeSince=%2B10000-01-01T00:00:00Z",
        "fragile=TRUE"
      })
  void list_whenAValueIsNotWellWritten_isRefused(String query) {
    given()
        .urlEncodingEnabled(false)
        .get(LIST + "?" + query)
        .then()
        .statusCode(400)
        .body("violations.size()", equalTo(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "label=%E4%B8%AD%E6%96%87",
        "version=0&limit=200",
        "shelf=01a2203b-0000-7000-8000-000000000000",
        "madeSince=2024-05-31T16:00:00%2B08:00",
        "madeSince=2024-05-31T08:00:00.123Z",
        "fragile=true&outcome=DONE"
      })
  void list_whenValuesAreWellWritten_isAnswered(String query) {
    given().urlEncodingEnabled(false).get(LIST + "?" + query).then().statusCode(200);
  }

  @Test
  void list_whenACursorIsOfOtherFilters_isRefused() {
    for (int i = 0; i < 2; i++) {
      post(LIST, Map.of("label", unique(), "price", "1.00")).statusCode(201);
    }
    String next =
        given().get(LIST + "?limit=1&version=0").then().statusCode(200).extract().path("next");
    for (String other : List.of("", "version=1&", "version=0&fragile=true&")) {
      given()
          .get(LIST + "?" + other + "cursor=" + next)
          .then()
          .statusCode(400)
          .body("violations.pointer", contains("cursor"));
    }
    given().get(LIST + "?limit=7&cursor=" + next + "&version=0").then().statusCode(200);
  }
}
