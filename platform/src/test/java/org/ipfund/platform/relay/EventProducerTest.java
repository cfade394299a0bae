package org.ipfund.platform.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** A producer that is never answered, as one of a topic that was made anew while it wrote. */
class EventProducerTest {

  private static final RelaySettings SETTINGS =
      new SmallRyeConfigBuilder()
          .addDiscoveredConverters()
          .withMapping(RelaySettings.class)
          .withDefaultValue("ipfund.relay.source", "catalog-service")
          .withDefaultValue("ipfund.relay.topics", "ipfund.catalog.v1")
          .withDefaultValue("ipfund.relay.patience", "PT0.2S")
          .build()
          .getConfigMapping(RelaySettings.class);

  private final MockProducer<String, byte[]> broker =
      new MockProducer<>(
          false, new RoundRobinPartitioner(), new StringSerializer(), new ByteArraySerializer());

  private static OutboxRow row(long serial) {
    return new OutboxRow(
        serial,
        UUID.randomUUID(),
        "ipfund.catalog.v1",
        "org.example.counted.v1",
        "subject",
        serial,
        Instant.EPOCH,
        null,
        Map.of(),
        "{}".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void send_whenTheBrokerFallsSilent_tellsWhatItTookAndGivesUpAtTheNext() throws Exception {
    List<OutboxRow> rows = LongStream.rangeClosed(1, 4).mapToObj(EventProducerTest::row).toList();
    try (EventProducer producer = new EventProducer(broker, SETTINGS)) {
      List<EventProducer.Outcome> outcomes =
          producer.send(
              rows,
              () -> {
                if (broker.history().size() == rows.size()) {
                  broker.completeNext();
                  broker.clear();
                }
                return true;
              });
      assertEquals(2, outcomes.size());
      assertTrue(outcomes.get(0).isTaken());
      assertFalse(outcomes.get(1).isTaken());
      assertTrue(outcomes.get(1).failure().getMessage().contains("no answer within PT0.2S"));
      assertFalse(BlockedTopics.isOfTopic(outcomes.get(1).failure()), "the producer ends");
    }
  }
}
