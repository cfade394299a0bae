package org.ipfund.platform.event;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.ipfund.embedded.GuardedKafka;
import org.ipfund.embedded.KafkaRight;
import org.ipfund.platform.relay.RelayShard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A topic that is missing, or may not be written, keeps only its own events. */
class BlockedTopicTest {

  private static final Duration DEADLINE = Duration.ofSeconds(30);
  private static final String SERVICE = "catalog-service";
  private static final String OPEN = "ipfund.catalog.v1";
  private static final String CLOSED = "ipfund.catalog.dead-letter.v1";

  @Test
  void relay_whenOneTopicMayNotBeWritten_sendsToTheOther(@TempDir Path directory) {
    try (GuardedKafka kafka = GuardedKafka.start(directory, Set.of(SERVICE))) {
      kafka.createTopics(SitePage.topics());
      List<KafkaRight> granted =
          SitePage.rights().stream()
              .filter(right -> right.principal().equals("User:" + SERVICE))
              .filter(right -> !right.name().equals(CLOSED))
              .toList();
      kafka.grant(granted);
      OutboxDatabase outbox = OutboxDatabase.create();
      outbox.append(CLOSED, "letter", 3);
      outbox.append(OPEN, "subject", 20);
      outbox.append(CLOSED, "letter too", 3);
      RelayShard relay = outbox.relay(SERVICE, OPEN + "," + CLOSED, kafka.client(SERVICE));
      relay.start();
      try {
        await().atMost(DEADLINE).until(() -> outbox.pending() == 6);
        assertEquals(
            20L,
            outbox.run(
                "SELECT count(*) FROM platform.outbox_sent s JOIN platform.outbox o"
                    + " ON o.id = s.event_id WHERE o.topic = ?",
                OPEN));
        kafka.grant(SitePage.rights());
        await().atMost(DEADLINE).until(() -> outbox.pending() == 0);
      } finally {
        relay.stop();
      }
    }
  }
}
