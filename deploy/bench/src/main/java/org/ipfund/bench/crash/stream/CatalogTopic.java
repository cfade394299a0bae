package org.ipfund.bench.crash.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The catalogue's topic, and this program in the catalogue's place. */
public final class CatalogTopic implements AutoCloseable {

  static final String NAME = "ipfund.catalog.v1";
  private static final List<String> OTHERS =
      List.of("ipfund.allocation.v1", "ipfund.submission.v1", "ipfund.performance.v1");
  static final int PARTITIONS = 6;
  private static final int LARGEST = 4_000_000;

  private final KafkaProducer<String, byte[]> producer;

  private CatalogTopic(KafkaProducer<String, byte[]> producer) {
    this.producer = producer;
  }

  /** Creates the topics that the consumer reads. */
  public static CatalogTopic create(String bootstrapServers)
      throws ExecutionException, InterruptedException {
    List<NewTopic> topics = new ArrayList<>();
    topics.add(topic(NAME));
    OTHERS.forEach(name -> topics.add(topic(name)));
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      admin.createTopics(topics).all().get();
    }
    Map<String, Object> settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
            LARGEST);
    return new CatalogTopic(
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer()));
  }

  private static NewTopic topic(String name) {
    return new NewTopic(name, Optional.of(PARTITIONS), Optional.empty())
        .configs(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(LARGEST)));
  }

  /** Sends the messages in their order and returns those that the broker has acknowledged. */
  public List<Message> send(List<Message> messages) throws InterruptedException {
    List<Future<RecordMetadata>> answers =
        messages.stream().map(message -> producer.send(toRecord(message))).toList();
    producer.flush();
    List<Message> acknowledged = new ArrayList<>();
    for (int i = 0; i < messages.size(); i++) {
      if (isAcknowledged(answers.get(i))) {
        acknowledged.add(messages.get(i));
      }
    }
    return acknowledged;
  }

  private static boolean isAcknowledged(Future<RecordMetadata> answer) throws InterruptedException {
    try {
      answer.get();
      return true;
    } catch (ExecutionException refused) {
      return false;
    }
  }

  private static ProducerRecord<String, byte[]> toRecord(Message message) {
    byte[] data = message.data().getBytes(StandardCharsets.UTF_8);
    var kafka = new ProducerRecord<>(NAME, message.subject(), data);
    Headers headers = kafka.headers();
    add(headers, "ce_specversion", "1.0");
    add(headers, "ce_id", message.id());
    add(headers, "ce_source", "/catalog-service");
    add(headers, "ce_type", message.type().attribute());
    add(headers, "ce_subject", message.subject());
    add(headers, "ce_time", Instant.now().truncatedTo(ChronoUnit.MICROS));
    add(headers, "ce_partitionkey", message.subject());
    add(headers, "ce_sequence", message.sequence());
    add(headers, "content-type", "application/json");
    return kafka;
  }

  private static void add(Headers headers, String name, Object value) {
    headers.add(name, value.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    producer.close();
  }
}
