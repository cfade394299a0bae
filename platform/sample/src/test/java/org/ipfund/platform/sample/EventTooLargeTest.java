package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestEvents;
import org.junit.jupiter.api.Test;

/** The last net: an event no broker would take refuses what it would tell of. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
@TestProfile(Limits.class)
class EventTooLargeTest {

  private static final String RANDOM = UUID.randomUUID().toString().substring(0, 6);

  private static ValidatableResponse make(String label, String language) {
    return given()
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("Accept-Language", language)
        .body("{\"label\": \"%s\", \"price\": \"12.50\"}".formatted(label))
        .post("/v1/parcels")
        .then();
  }

  private static String label(int bytes) {
    return RANDOM + "汉".repeat((bytes - RANDOM.length()) / 3);
  }

  @Test
  void create_whenEventIsJustSmallEnough_tells() {
    String id = make(label(60), "zh").statusCode(201).extract().path("id");
    var told = TestEvents.await("sample.v1", 1, e -> e.subject().equals(id)).get(0);
    assertEquals(Limits.LARGEST_EVENT, told.data().getBytes(StandardCharsets.UTF_8).length);
  }

  @Test
  void create_whenEventWouldBeTooLarge_isRefusedAndLeavesNothing() {
    String tooLong = label(60) + "x";
    make(tooLong, "zh")
        .statusCode(422)
        .body("violations.rule", contains("EVENT_TOO_LARGE"))
        .body("violations[0].message", containsString("193 字节，最多 192 字节"))
        .body("violations[0].remedy", containsString("退回"));
    make(tooLong, "en")
        .statusCode(422)
        .body("violations[0].message", containsString("193 bytes, at most 192"))
        .body("violations[0].remedy", containsString("sent back"));
    assertEquals("0", OwnerDatabase.ask("SELECT count(*) FROM parcel WHERE label = ?", tooLong));
    String told = "SELECT count(*) FROM platform.outbox WHERE data LIKE ?";
    assertEquals("0", OwnerDatabase.ask(told, "%" + tooLong + "%"));
  }
}
