package org.ipfund.platform.event;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends batches of events in Kafka transactions: a batch stands in the topics whole and in order or
 * not at all, and a writer that lost its shard without knowing it is fenced off by the broker.
 */
final class EventProducer implements AutoCloseable {

  private static final Duration CLOSE = Duration.ofSeconds(5);
  private static final int PATIENCE_MILLIS = 10_000;

  private final KafkaProducer<String, byte[]> producer;
  private final String source;

  EventProducer(Map<String, Object> kafka, RelaySettings settings, int shard) {
    source = settings.source();
    createTopics(kafka, settings);
    Map<String, Object> config = new HashMap<>(kafka);
    config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, source + "-outbox-" + shard);
    config.put(ProducerConfig.ACKS_CONFIG, "all");
    config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    // The markers of the last transaction may still be on their way; it is soon worth a retry.
    config.put(ProducerConfig.RETRY_BACKOFF_MS_CONFIG, 2);
    config.put(ProducerConfig.RETRY_BACKOFF_MAX_MS_CONFIG, 200);
    config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE_MILLIS);
    config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS / 2);
    config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    config.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 2 * PATIENCE_MILLIS);
    producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    try {
      producer.initTransactions();
    } catch (KafkaException e) {
      producer.close(CLOSE);
      throw e;
    }
  }

  private static void createTopics(Map<String, Object> kafka, RelaySettings settings) {
    Map<String, String> kept = Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");
    List<NewTopic> wanted =
        settings.topics().stream()
            .map(t -> new NewTopic(t, Optional.of(settings.partitions()), Optional.empty()))
            .map(t -> t.configs(kept))
            .toList();
    try (Admin admin = Admin.create(kafka)) {
      for (KafkaFuture<Void> made : admin.createTopics(wanted).values().values()) {
        awaitCreated(made);
      }
    }
  }

  private static void awaitCreated(KafkaFuture<Void> made) {
    try {
      made.get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new KafkaException(e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException(e);
    }
  }

  /**
   * Returns when the broker has taken the whole batch.
   *
   * @throws KafkaException when it has not; nothing of the batch is visible then
   */
  void send(List<OutboxRow> rows) {
    producer.beginTransaction();
    rows.forEach(row -> producer.send(row.toRecord(source)));
    producer.commitTransaction();
  }

  @Override
  public void close() {
    producer.close(CLOSE);
  }
}
