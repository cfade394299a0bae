package org.ipfund.platform.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.ipfund.platform.event.CloudEvent;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestEvents;
import org.junit.jupiter.api.Test;

/** A topic speaks for its owner's types only, and rights travel signed. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class InboxAuthorityTest {

  private static final String POWER = "org.example.power-given.v1";

  @Inject Heard heard;

  private static UUID send(
      String type, String subject, String data, Consumer<ProducerRecord<String, byte[]>> change) {
    UUID id = UUID.randomUUID();
    var kafka = TestEvents.event(id, Heard.TOPIC, type, subject, 1, data);
    change.accept(kafka);
    TestEvents.send(kafka);
    return id;
  }

  private static String power(String person) {
    return "{\"person\": \"%s\", \"suspended\": false}".formatted(person);
  }

  private void isRefused(String state, UUID event, String person) {
    heard.awaitState(state, event);
    heard.awaitAnswer(
        "REFUSED",
        "SELECT outcome FROM platform.audit_entry WHERE subject_type = 'event' AND subject_id = ?",
        event.toString());
    var letter =
        TestEvents.await(
                "sample.dead-letter.v1", 1, e -> event.toString().equals(e.header("dl_id")))
            .get(0);
    assertEquals(state, letter.header("dl_state"));
    assertNull(heard.stamps(person));
  }

  @Test
  void receive_whenTheTypeIsNotTheTopics_isRefusedKeptAndAudited() {
    String person = Heard.unique();
    UUID event = send("org.other.power-given.v1", person, power(person), kafka -> {});
    isRefused("FOREIGN", event, person);
  }

  @Test
  void receive_whenTheSourceIsAnother_isRefusedKeptAndAudited() {
    String person = Heard.unique();
    UUID event =
        send(
            POWER,
            person,
            power(person),
            kafka -> TestEvents.header(kafka, CloudEvent.SOURCE, "/stranger"));
    isRefused("FOREIGN", event, person);
  }

  @Test
  void receive_whenRightsTravelUnsigned_isRefusedKeptAndAudited() {
    String person = Heard.unique();
    UUID event =
        send(POWER, person, power(person), kafka -> kafka.headers().remove(CloudEvent.SIGNATURE));
    isRefused("UNSIGNED", event, person);
  }

  @Test
  void receive_whenASignedEventIsChanged_isRefusedKeptAndAudited() {
    for (String header : new String[] {CloudEvent.SUBJECT, CloudEvent.SEQUENCE, CloudEvent.TIME}) {
      String person = Heard.unique();
      String other = header.equals(CloudEvent.TIME) ? "2030-01-01T00:00:00Z" : "7";
      UUID event =
          send(POWER, person, power(person), kafka -> TestEvents.header(kafka, header, other));
      isRefused("UNSIGNED", event, person);
    }
    String person = Heard.unique();
    String changed = power(person).replace("false", "true");
    UUID id = UUID.randomUUID();
    var kafka = TestEvents.event(id, Heard.TOPIC, POWER, person, 1, power(person));
    TestEvents.send(
        new ProducerRecord<>(
            kafka.topic(),
            null,
            kafka.key(),
            changed.getBytes(StandardCharsets.UTF_8),
            kafka.headers()));
    isRefused("UNSIGNED", id, person);
  }

  @Test
  void receive_whenAStrangerUsesTheNextSequence_theOwnersOwnIsStillTaken() {
    String person = Heard.unique();
    UUID forged =
        send(
            POWER,
            person,
            power(person),
            kafka -> TestEvents.header(kafka, CloudEvent.KEY_ID, "0000000000000000"));
    isRefused("UNSIGNED", forged, person);
    send(POWER, person, power(person), kafka -> {});
    heard.awaitStamps(1, person);
  }

  @Test
  void receive_whenItIsNoCloudEvent_isKeptAndOthersFlow() {
    String mark = Heard.unique();
    send(
        Heard.STAMPED,
        mark,
        mark,
        kafka -> List.of(kafka.headers().toArray()).forEach(h -> kafka.headers().remove(h.key())));
    heard.awaitAnswer(
        "MALFORMED",
        "SELECT state FROM platform.inbox_parked WHERE convert_from(data, 'UTF8') = ?",
        mark);
  }

  @Test
  void receive_whenAnAttributeIsNotWhatItShouldBe_isKeptAndOthersFlow() {
    String[][] wrong = {
      {CloudEvent.ID, "7"},
      {CloudEvent.SEQUENCE, "0"},
      {CloudEvent.SEQUENCE, "99999999999999999999"},
      {CloudEvent.TIME, "yesterday"},
      {CloudEvent.SUBJECT, ""},
      {CloudEvent.SUBJECT, "a\u0000b"},
      {CloudEvent.SUBJECT, "号".repeat(600)},
    };
    for (String[] header : wrong) {
      String mark = Heard.unique();
      send(Heard.STAMPED, mark, mark, kafka -> TestEvents.header(kafka, header[0], header[1]));
      heard.awaitAnswer(
          "MALFORMED",
          "SELECT state FROM platform.inbox_parked WHERE convert_from(data, 'UTF8') = ?",
          mark);
    }
  }

  @Test
  void receive_whenTheTypeIsUnknown_isKeptAndHoldsNobodyUp() {
    String parcel = Heard.unique();
    UUID event = send("org.example.not-yet.v1", parcel, "{}", kafka -> {});
    heard.awaitState("UNKNOWN", event);
    Heard.stamp(parcel, 2, Heard.open());
    heard.awaitStamps(1, parcel);
  }

  @Test
  void receive_whenAStrangerUsedItsIdentifierOnAnotherTopic_rightsAreStillTaken() {
    String person = Heard.unique();
    UUID id = UUID.randomUUID();
    String office = Heard.unique();
    TestEvents.publish(id, "second.v1", "org.second.seen.v1", office, 1, "{\"code\": \"x\"}");
    heard.awaitAnswer(1L, "SELECT sequence FROM platform.inbox_order WHERE subject = ?", office);
    TestEvents.publish(id, Heard.TOPIC, POWER, person, 1, power(person));
    heard.awaitStamps(1, person);
  }

  @Test
  void receive_whenUnsignedEventsUsedItsSequencesAndIdentifier_rightsAreStillTaken() {
    String person = Heard.unique();
    UUID id = UUID.randomUUID();
    UUID unknown = UUID.randomUUID();
    TestEvents.publish(unknown, Heard.TOPIC, "org.example.noise.v1", person, 1_000_000, "{}");
    TestEvents.publish(id, Heard.TOPIC, Heard.STAMPED, person, 1_000_001, "{}");
    heard.awaitState("POISON", id);
    TestEvents.publish(id, Heard.TOPIC, POWER, person, 1, power(person));
    heard.awaitStamps(1, person);
  }

  @Test
  void receive_whenItsTimeIsNotOfThisTime_isKeptAndOthersFlow() {
    for (String time : List.of("+300000-01-01T00:00:00Z", "-0001-01-01T00:00:00Z")) {
      String mark = Heard.unique();
      send("org.stranger.noise.v1", mark, mark, k -> TestEvents.header(k, CloudEvent.TIME, time));
      heard.awaitAnswer(
          "no CloudEvent: its ce_time is missing or wrong",
          "SELECT fault FROM platform.inbox_parked WHERE convert_from(data, 'UTF8') = ?",
          mark);
    }
  }

  @Test
  void receive_whenWhatItWaitsForHasAnEndlessName_waitsAndIsTakenWhenItComes() {
    String parcel = Heard.unique();
    String office = random(9_000);
    UUID event = Heard.stamp(parcel, 1, office);
    heard.awaitState("WAITING", event);
    String other = Heard.unique();
    Heard.stamp(other, 1, Heard.open());
    heard.awaitStamps(1, other);
    heard.awaitAnswer(
        71, "SELECT length(awaits) FROM platform.inbox_parked WHERE event_id = ?", event);
  }

  private static String random(int length) {
    return new Random(7)
        .ints(length, 'a', 'z' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
