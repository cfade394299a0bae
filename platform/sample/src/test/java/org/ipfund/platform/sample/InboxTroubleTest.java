package org.ipfund.platform.sample;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.event.EventFaultException;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only an event's own fault is poison; whatever else goes wrong passes, and nothing is lost. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class InboxTroubleTest {

  private static final Duration DEADLINE = Duration.ofSeconds(120);
  private static final String FAULT =
      "SELECT fault FROM platform.inbox_parked WHERE event_id = ? AND state = 'POISON'";

  @Inject Heard heard;

  @ConfigProperty(name = "quarkus.management.test-port", defaultValue = "0")
  int management;

  @AfterEach
  void calm() {
    ForeignEvents.TROUBLE.clear();
  }

  private static void fail(String parcel, AtomicInteger times, Throwable failure) {
    ForeignEvents.TROUBLE.put(
        parcel,
        () -> {
          if (times.getAndDecrement() > 0) {
            InboxTroubleTest.<RuntimeException>raise(failure);
          }
        });
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void raise(Throwable failure) throws T {
    throw (T) failure;
  }

  private void passes(Throwable failure) {
    String office = Heard.open();
    String parcel = Heard.unique();
    String other = Heard.unique();
    AtomicInteger failures = new AtomicInteger();
    ForeignEvents.TROUBLE.put(
        parcel,
        () -> {
          failures.incrementAndGet();
          InboxTroubleTest.<RuntimeException>raise(failure);
        });
    UUID event = Heard.stamp(parcel, 1, office);
    Heard.stamp(parcel, 2, office);
    Heard.stamp(other, 1, office);
    heard.awaitState("RETRYING", event);
    heard.awaitStamps(1, other);
    // In a batch, alone, and when it is taken up again.
    await().atMost(DEADLINE).until(() -> failures.get() >= 4);
    ForeignEvents.TROUBLE.remove(parcel);
    heard.awaitStamps(2, parcel);
    assertNull(heard.ask("SELECT 1 FROM platform.inbox_parked WHERE subject = ?", parcel));
  }

  @Test
  void receive_whenTheHandlerBreaks_isTriedAgainWhileOthersFlow() {
    passes(new NullPointerException("a fault of ours"));
  }

  @Test
  void receive_whenTheHandlerFindsItsFactoryClosed_isTriedAgain() {
    passes(new IllegalStateException("EntityManagerFactory is closed"));
  }

  @Test
  void receive_whenAnErrorIsThrown_isTriedAgain() {
    passes(new StackOverflowError());
  }

  @ParameterizedTest
  @ValueSource(strings = {"55P03", "40001", "57014", "23505"})
  void receive_whenTheDatabaseRefusesForNow_isTriedAgain(String state) {
    passes(new SQLException("refused", state));
  }

  @Test
  void receive_whenARowIsLocked_waitsForItAndOthersFlow() throws SQLException {
    String office = Heard.open();
    String parcel = Heard.unique();
    String other = Heard.unique();
    Heard.stamp(parcel, 1, office);
    heard.awaitStamps(1, parcel);
    try (Connection another = OwnerDatabase.connect();
        PreparedStatement lock =
            another.prepareStatement("SELECT 1 FROM stamp WHERE parcel = ? FOR UPDATE")) {
      another.setAutoCommit(false);
      lock.setString(1, parcel);
      lock.execute();
      UUID held = Heard.stamp(parcel, 2, office);
      Heard.stamp(parcel, 3, office);
      Heard.stamp(other, 1, office);
      heard.awaitState("RETRYING", held);
      heard.awaitStamps(1, other);
      assertEquals(1, heard.stamps(parcel));
      another.rollback();
    }
    heard.awaitStamps(3, parcel);
  }

  @Test
  void receive_whenTheEventDeclaresItsFault_isPoisonWithWhereItCameFrom() {
    String office = Heard.open();
    String parcel = Heard.unique();
    fail(parcel, new AtomicInteger(100), new EventFaultException("no such stamp"));
    UUID event = Heard.stamp(parcel, 1, office);
    heard.awaitAnswer("no such stamp", FAULT, event);
    var letter =
        TestEvents.await("sample.dead-letter.v1", 1, e -> e.subject().equals(parcel)).get(0);
    assertEquals("foreign.v1", letter.header("dl_topic"));
    assertEquals(event.toString(), letter.header("dl_id"));
    assertEquals(Heard.STAMPED, letter.header("dl_type"));
    assertEquals("no such stamp", letter.header("dl_fault"));
    assertEquals("POISON", letter.header("dl_state"));
    Object place =
        heard.ask(
            "SELECT kafka_partition || '-' || kafka_offset FROM platform.inbox_parked"
                + " WHERE event_id = ?",
            event);
    assertEquals(place, letter.header("dl_partition") + "-" + letter.header("dl_offset"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"parcel\": \"x\"}",
        "{\"parcel\": \"x\", \"office\": null}",
        "{\"parcel\": 7, \"office\": \"y\"}",
        "[]",
        "null",
        "no json",
        "",
        "{\"parcel\": \"a\u0000b\", \"office\": \"y\"}"
      })
  void receive_whenDataBreaksItsSchema_isPoisonAndOthersFlow(String data) {
    String office = Heard.open();
    String bad = Heard.unique();
    String good = Heard.unique();
    UUID event = TestEvents.publish(Heard.TOPIC, Heard.STAMPED, bad, 1, data);
    Heard.stamp(good, 1, office);
    heard.awaitState("POISON", event);
    heard.awaitStamps(1, good);
  }

  @Test
  void receive_whenAValueHoldsAnEscapedNul_isPoison() {
    String office = Heard.open();
    UUID event = Heard.stamp("a\\u0000b", 1, office);
    heard.awaitState("POISON", event);
  }

  @Test
  void receive_whenDataIsNoText_isKeptByteForByte() {
    String parcel = Heard.unique();
    byte[] bytes = {0, (byte) 0xFF, 0, 7};
    UUID event = UUID.randomUUID();
    ProducerRecord<String, byte[]> made =
        TestEvents.event(event, Heard.TOPIC, Heard.STAMPED, parcel, 1, "{}");
    TestEvents.send(new ProducerRecord<>(made.topic(), null, made.key(), bytes, made.headers()));
    heard.awaitState("POISON", event);
    assertEquals(
        "00ff0007",
        heard.ask(
            "SELECT encode(data, 'hex') FROM platform.inbox_parked WHERE event_id = ?", event));
    var letter =
        TestEvents.await("sample.dead-letter.v1", 1, e -> e.subject().equals(parcel)).get(0);
    assertEquals("base64", letter.header("dl_encoding"));
    assertEquals("AP8ABw==", letter.data());
  }

  @Test
  void receive_whenHundredsWait_starvesNobody() {
    String never = Heard.unique();
    String office = Heard.unique();
    for (int i = 0; i < 600; i++) {
      Heard.stamp("waits " + i + " " + never, 1, never);
    }
    String parcel = Heard.unique();
    UUID event = Heard.stamp(parcel, 1, office);
    heard.awaitState("WAITING", event);
    Heard.open(office);
    heard.awaitStamps(1, parcel);
    assertEquals(
        600L,
        heard.ask(
            "SELECT count(*) FROM platform.inbox_parked WHERE awaits = ?", "office:" + never));
    // Else hundreds of retries a second slow down every test that follows.
    OwnerDatabase.run("DELETE FROM platform.inbox_parked WHERE awaits = ?", "office:" + never);
  }

  @Test
  void health_whenAnEventIsStuck_namesItAndTheServiceStaysReady() {
    String parcel = Heard.unique();
    fail(parcel, new AtomicInteger(100), new EventFaultException("no such stamp"));
    UUID event = Heard.stamp(parcel, 1, Heard.open());
    heard.awaitState("POISON", event);
    String well = RestAssured.given().port(management).get("/q/health/well").asString();
    assertEquals(true, well.contains("DOWN") && well.contains(event.toString()), well);
    RestAssured.given().port(management).get("/q/health/ready").then().statusCode(200);
    await()
        .atMost(DEADLINE)
        .until(
            () ->
                RestAssured.given()
                    .port(management)
                    .get("/q/metrics")
                    .asString()
                    .lines()
                    .anyMatch(line -> line.matches("inbox_poison\\b.* [1-9].*")));
  }
}
