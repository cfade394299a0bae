package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has an answer already is told so, as long as it is the same. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ConditionalReadTest {

  private static ValidatableResponse list(String label, String ifNoneMatch) {
    return given()
        .header("If-None-Match", ifNoneMatch)
        .queryParam("label", label)
        .get("/v1/parcels")
        .then();
  }

  private static void make(String label) {
    given()
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType("application/json")
        .body("{\"label\":\"%s\",\"price\":\"1.00\"}".formatted(label))
        .post("/v1/parcels")
        .then()
        .statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/parcels?limit=1", "/v1/me", "/v1/nothing"})
  void head_always_hasTheHeadersOfGet(String path) {
    String reader = Tokens.system("head-reader");
    assertEquals(
        stable(given().auth().oauth2(reader).get(path)),
        stable(given().auth().oauth2(reader).head(path)));
  }

  private static Map<String, String> stable(Response answer) {
    // The length may be left away (RFC 9110).
    Set<String> eachTime =
        Set.of("x-request-id", "ratelimit", "ratelimit-policy", "date", "content-length");
    return answer.headers().asList().stream()
        .filter(header -> !eachTime.contains(header.getName().toLowerCase(Locale.ROOT)))
        .collect(
            Collectors.toMap(
                header -> header.getName().toLowerCase(Locale.ROOT),
                Header::getValue,
                (one, other) -> one + ", " + other,
                TreeMap::new));
  }

  @Test
  void codes_always_tellTheirLanguage() {
    for (String language : List.of("zh-CN", "en")) {
      given()
          .header("Accept-Language", language)
          .get("/v1/code-lists")
          .then()
          .statusCode(200)
          .header("Content-Language", equalTo(language));
    }
  }

  @Test
  void list_whenNothingChanged_is304AndAnsweredAnewAfterwards() {
    String label = UUID.randomUUID().toString();
    ValidatableResponse empty = list(label, "\"0\"").statusCode(200).body("items", hasSize(0));
    String tag = empty.extract().header("ETag");
    list(label, tag)
        .statusCode(304)
        .header("ETag", equalTo(tag))
        .header("Vary", containsString("Accept-Language"))
        .body(emptyString());
    list(label, "\"other\", W/" + tag).statusCode(304);
    make(label);
    list(label, tag)
        .statusCode(200)
        .header("ETag", not(equalTo(tag)))
        .body("items.label", equalTo(List.of(label)));
  }
}
