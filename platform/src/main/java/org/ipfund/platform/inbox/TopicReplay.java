package org.ipfund.platform.inbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads a stretch of a topic again, beside the group that hears it and without moving its offsets:
 * what is known has no effect, what was lost has it.
 */
@ApplicationScoped
public class TopicReplay {

  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration ANSWER = Duration.ofSeconds(10);

  /**
   * Where to begin: at an instant, or at an offset of one partition, or at the beginning.
   *
   * @param fromTime or null
   * @param partition or null
   * @param offset or null
   */
  public record Start(String topic, Instant fromTime, Integer partition, Long offset) {}

  /** What there is to read, up to the topic's present end. */
  public record Stretch(Map<TopicPartition, Long> from, Map<TopicPartition, Long> to) {

    /** How many records at most. */
    public long records() {
      return to.entrySet().stream().mapToLong(e -> e.getValue() - from.get(e.getKey())).sum();
    }
  }

  private final Map<String, Object> kafka;
  private final InboxSettings settings;
  private final TopicAuthority authority;
  private final Inbox inbox;

  TopicReplay(
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      InboxSettings settings,
      TopicAuthority authority,
      Inbox inbox) {
    this.kafka = kafka;
    this.settings = settings;
    this.authority = authority;
    this.inbox = inbox;
  }

  /** The topics this service hears. */
  public Set<String> names() {
    return authority.topics();
  }

  /**
   * Looks what there is; empty when the topic has no such partition.
   *
   * @throws org.apache.kafka.common.KafkaException when the broker does not answer
   */
  public Optional<Stretch> measure(Start start) {
    try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(start.topic(), ANSWER).stream()
              .map(p -> new TopicPartition(start.topic(), p.partition()))
              .filter(p -> start.partition() == null || p.partition() == start.partition())
              .toList();
      if (partitions.isEmpty()) {
        return Optional.empty();
      }
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, ANSWER);
      return Optional.of(new Stretch(from(consumer, start, ends), ends));
    }
  }

  private static Map<TopicPartition, Long> from(
      KafkaConsumer<?, ?> consumer, Start start, Map<TopicPartition, Long> ends) {
    Map<TopicPartition, Long> from =
        new HashMap<>(consumer.beginningOffsets(ends.keySet(), ANSWER));
    if (start.offset() != null) {
      from.replaceAll((p, first) -> Math.max(first, Math.min(start.offset(), ends.get(p))));
    }
    if (start.fromTime() != null) {
      Map<TopicPartition, Long> times = new HashMap<>();
      ends.keySet().forEach(p -> times.put(p, Math.max(0, start.fromTime().toEpochMilli())));
      Map<TopicPartition, OffsetAndTimestamp> found = consumer.offsetsForTimes(times, ANSWER);
      from.replaceAll((p, first) -> found.get(p) == null ? ends.get(p) : found.get(p).offset());
    }
    return from;
  }

  /**
   * Gives the stretch to the inbox, batch by batch.
   *
   * @param progress takes word of how many records were read
   * @throws RuntimeException when it cannot go on; what was taken stays, and it may be run again
   */
  public void run(Stretch stretch, IntConsumer progress) {
    try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
      consumer.assign(stretch.from().keySet());
      stretch.from().forEach(consumer::seek);
      int read = 0;
      while (isOpen(consumer, stretch)) {
        List<ReceivedRecord> batch = batch(consumer.poll(POLL), stretch);
        if (!batch.isEmpty()) {
          inbox.receive(batch);
          read += batch.size();
        }
        progress.accept(read);
      }
    }
  }

  private List<ReceivedRecord> batch(ConsumerRecords<byte[], byte[]> records, Stretch stretch) {
    List<ReceivedRecord> batch = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> kafka : records) {
      TopicPartition partition = new TopicPartition(kafka.topic(), kafka.partition());
      if (kafka.offset() < stretch.to().get(partition)) {
        batch.add(authority.judge(kafka));
      }
    }
    return batch;
  }

  private static boolean isOpen(KafkaConsumer<?, ?> consumer, Stretch stretch) {
    return stretch.to().entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey(), ANSWER) < end.getValue());
  }

  private KafkaConsumer<byte[], byte[]> consumer() {
    Map<String, Object> config = ConsumerConfiguration.of(kafka, settings);
    config.remove(ConsumerConfig.GROUP_ID_CONFIG);
    return new KafkaConsumer<>(config);
  }
}
