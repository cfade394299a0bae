package org.ipfund.platform.relay;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.ipfund.embedded.SharedServers;
import org.ipfund.platform.event.OutboxDatabase;
import org.ipfund.platform.testing.TestEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An event that the broker will never take holds up its own subject, and nobody else. */
class UnsendableTest {

  private static final Duration DEADLINE = Duration.ofSeconds(30);
  private static final int TOO_LARGE = 1_500_000;

  private final String name = "unsendable" + UUID.randomUUID().toString().substring(0, 8);
  private final String topic = name + ".v1";
  private OutboxDatabase outbox;
  private RelayShard relay;

  @BeforeEach
  void start() {
    outbox = OutboxDatabase.create();
    relay = outbox.relay(name, topic, Map.of("bootstrap.servers", SharedServers.kafkaBootstrap()));
  }

  @AfterEach
  void stop() {
    relay.stop();
  }

  /** Data that no compression makes small. */
  private static String data(int bytes) {
    byte[] random = new byte[bytes / 4 * 3];
    new Random(bytes).nextBytes(random);
    return "\"" + Base64.getEncoder().encodeToString(random) + "\"";
  }

  private Object fault(String subject) {
    return outbox.run(
        "SELECT p.fault FROM platform.outbox_pending p JOIN platform.outbox o ON o.id = p.event_id"
            + " WHERE o.subject = ? AND p.fault IS NOT NULL",
        subject);
  }

  @Test
  void relay_whenTheBrokerRefusesAnEvent_sendsAllOthersAndKeepsItsSubjectsOrder() {
    outbox.append(topic, "large", 1, "{}");
    outbox.append(topic, "large", 2, data(TOO_LARGE));
    outbox.append(topic, "large", 3, "{}");
    outbox.append(topic, "small", 5);
    relay.start();
    await().atMost(DEADLINE).until(() -> outbox.pending() == 2);
    assertTrue(fault("large").toString().contains("RecordTooLarge"), "" + fault("large"));
    outbox.append(topic, "large", 4, "{}");
    outbox.append(topic, "small", 6, "{}");
    await().atMost(DEADLINE).until(() -> outbox.pending() == 3);
    assertEquals(6, TestEvents.await(topic, 6, e -> e.subject().equals("small")).size());
    assertEquals(List.of(1L), sequences(1));
    assertEquals(
        7L, outbox.run("SELECT count(*) FROM platform.outbox_sent"), "what the broker has");
  }

  @Test
  void relay_whenTheFaultIsTakenAway_goesOnInOrder() {
    outbox.append(topic, "large", 1, data(TOO_LARGE));
    outbox.append(topic, "large", 2, "{}");
    relay.start();
    await().atMost(DEADLINE).until(() -> fault("large") != null);
    outbox.run("DELETE FROM platform.outbox_pending WHERE fault IS NOT NULL");
    await().atMost(DEADLINE).until(() -> outbox.pending() == 0);
    assertEquals(List.of(2L), sequences(1));
  }

  @Test
  void relay_whenManyAreAsLargeAsEventsMayBe_sendsThemAll() {
    for (int sequence = 1; sequence <= 30; sequence++) {
      outbox.append(topic, "large", sequence, data(900_000 - 2));
    }
    relay.start();
    await().atMost(DEADLINE).until(() -> outbox.pending() == 0);
    assertEquals(LongStream.rangeClosed(1, 30).boxed().toList(), sequences(30));
  }

  private List<Long> sequences(int count) {
    return TestEvents.await(topic, count, e -> e.subject().equals("large")).stream()
        .map(TestEvents.Received::sequence)
        .toList();
  }
}
