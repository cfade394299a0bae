package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

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
