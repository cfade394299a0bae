package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.TestEvents;
import org.ipfund.platform.testing.Tokens;

/** What tests of held events publish, ask and wait for. */
final class HeldCalls {

  static final String TOPIC = "foreign.v1";
  static final String STAMPED = "org.example.stamped.v1";
  static final String PATH = "/v1/held-events";
  static final Duration DEADLINE = Duration.ofSeconds(30);

  private static final String TIMES = "SELECT times FROM stamp WHERE parcel = ?";

  private HeldCalls() {}

  static String unique() {
    return UUID.randomUUID().toString();
  }

  static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.person("held-" + role, null, "440000", role));
  }

  static RequestSpecification operator() {
    return as("OPERATOR");
  }

  static ValidatableResponse post(RequestSpecification who, String path, Object body) {
    return who.contentType("application/json")
        .header("Idempotency-Key", unique())
        .body(body)
        .post(path)
        .then();
  }

  static ValidatableResponse retry(String id) {
    return operator().header("Idempotency-Key", unique()).post(PATH + "/" + id + "/retry").then();
  }

  static ValidatableResponse skip(String id) {
    return post(operator(), PATH + "/" + id + "/skip", Map.of("reason", "重复报送，已另行更正"));
  }

  static ValidatableResponse replay(Map<String, ?> body) {
    return post(operator(), "/v1/event-replays", body);
  }

  /** Waits until a replay has ended well. */
  static void replayed(Map<String, ?> body) {
    String id = replay(body).statusCode(202).extract().path("operationId");
    awaitAnswer("SUCCEEDED", "SELECT status FROM platform.operation WHERE id = ?::uuid", id);
  }

  static String openOffice() {
    String office = unique();
    OwnerDatabase.run("INSERT INTO known_post_office VALUES (?)", office);
    return office;
  }

  static String stamp(String parcel, String office) {
    return "{\"parcel\": \"%s\", \"office\": \"%s\"}".formatted(parcel, office);
  }

  static UUID publish(String parcel, long sequence, String data) {
    return TestEvents.publish(TOPIC, STAMPED, parcel, sequence, data);
  }

  /** Publishes an event no handler can read and waits until it is poison. */
  static String poison(String parcel, long sequence) {
    return heldAs("POISON", publish(parcel, sequence, "{\"parcel\": {\"secret\": 1}}"));
  }

  /** Waits until the event is held so and returns under which identifier. */
  static String heldAs(String state, UUID event) {
    String sql = "SELECT id FROM platform.inbox_parked WHERE event_id = ? AND state = ?";
    await().atMost(DEADLINE).until(() -> OwnerDatabase.ask(sql, event, state) != null);
    String id = OwnerDatabase.ask(sql, event, state);
    assertNotNull(id);
    return id;
  }

  static void awaitTimes(String parcel, int times) {
    awaitAnswer(Integer.toString(times), TIMES, parcel);
  }

  static String times(String parcel) {
    return OwnerDatabase.ask(TIMES, parcel);
  }

  static void awaitAnswer(String expected, String sql, Object... values) {
    await().atMost(DEADLINE).until(() -> expected.equals(OwnerDatabase.ask(sql, values)));
  }
}
