package org.ipfund.platform.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.ipfund.embedded.SharedServers;
import org.ipfund.platform.testing.TestEvents.Received;

/** Reads a topic once and remembers it: to begin anew for each event takes longer and longer. */
final class TopicReader {

  private static final Duration POLL = Duration.ofMillis(100);

  private final String topic;
  private final List<Received> read = new ArrayList<>();
  private final KafkaConsumer<String, byte[]> consumer;

  TopicReader(String topic) {
    this.topic = topic;
    consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                SharedServers.kafkaBootstrap(),
                "isolation.level",
                "read_committed"),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(p -> new TopicPartition(topic, p.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  synchronized List<Received> await(int count, Predicate<Received> wanted, Duration patience) {
    Instant end = Instant.now().plus(patience);
    List<Received> found = read.stream().filter(wanted).toList();
    while (found.size() < count) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError(
            "only %d of %d events came to %s".formatted(found.size(), count, topic));
      }
      consumer.poll(POLL).forEach(record -> read.add(received(record)));
      found = read.stream().filter(wanted).toList();
    }
    return found;
  }

  private static Received received(ConsumerRecord<String, byte[]> kafka) {
    return new Received(
        header(kafka, "ce_id"),
        header(kafka, "ce_type"),
        header(kafka, "ce_subject"),
        Long.parseLong(header(kafka, "ce_sequence")),
        header(kafka, "ce_requestid"),
        new String(kafka.value(), StandardCharsets.UTF_8),
        headers(kafka));
  }

  private static Map<String, String> headers(ConsumerRecord<String, byte[]> kafka) {
    Map<String, String> headers = new HashMap<>();
    kafka
        .headers()
        .forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
    return headers;
  }

  private static String header(ConsumerRecord<String, byte[]> kafka, String name) {
    var header = kafka.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }
}
