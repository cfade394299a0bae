package org.ipfund.platform.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends events so that the first copy of each stands in its partition in the order they were given.
 * The idempotent producer never gives a request up while it lives, so that nothing overtakes what
 * is on its way; when it ends, what the broker has not acknowledged is sent again from the outbox.
 */
final class EventProducer implements AutoCloseable {

  private static final int METADATA_MILLIS = 3_000;
  private static final int REQUEST_MILLIS = 5_000;
  private static final int LOOK_MILLIS = 100;
  private static final int LARGEST_REQUEST = 64 * 1024 * 1024;

  /**
   * What the broker said to an event.
   *
   * @param failure null when it took it
   */
  record Outcome(OutboxRow row, Throwable failure) {

    boolean isTaken() {
      return failure == null;
    }
  }

  private final KafkaProducer<String, byte[]> producer;
  private final String service;
  private final EventSigner signer;

  EventProducer(Map<String, Object> kafka, RelaySettings settings) {
    service = settings.source();
    signer = new EventSigner(settings);
    Map<String, Object> config = new HashMap<>(kafka);
    config.put(ProducerConfig.ACKS_CONFIG, "all");
    config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    config.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
    config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    // Only the broker knows what it takes, and it is asked after compression.
    config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_REQUEST);
    config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, METADATA_MILLIS);
    config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MILLIS);
    config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
    producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
  }

  /**
   * Returns what the broker said to each row, up to the first that could not even be handed over.
   *
   * @throws InterruptedException when the relay has to end before the broker answered
   */
  List<Outcome> send(List<OutboxRow> rows, BooleanSupplier goesOn) throws InterruptedException {
    List<Future<RecordMetadata>> answers = new ArrayList<>();
    for (OutboxRow row : rows) {
      Future<RecordMetadata> answer = producer.send(row.toRecord(service, signer));
      answers.add(answer);
      if (answer.isDone() && failure(answer, goesOn) != null) {
        break;
      }
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      outcomes.add(new Outcome(rows.get(i), failure(answers.get(i), goesOn)));
    }
    return outcomes;
  }

  private static Throwable failure(Future<RecordMetadata> answer, BooleanSupplier goesOn)
      throws InterruptedException {
    while (goesOn.getAsBoolean()) {
      try {
        answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        return null;
      } catch (ExecutionException e) {
        return e.getCause();
      } catch (TimeoutException stillOpen) {
        // Another look, as long as the relay goes on.
      }
    }
    throw new InterruptedException("the relay ends");
  }

  /** Does not wait: what is still on its way is sent again by the next writer. */
  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }
}
