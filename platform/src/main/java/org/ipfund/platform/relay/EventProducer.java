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
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends events so that the first copy of each stands in its partition in the order they were given.
 * The idempotent producer never gives a request up while it lives, so that nothing overtakes what
 * is on its way; when it ends, what the broker has not acknowledged is sent again from the outbox.
 * It ends when the broker has said nothing for as long as {@link RelaySettings#patience()}.
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

  /** The broker said nothing for too long: whether it has the event is not known. */
  private static final class Silence extends KafkaException {

    private static final long serialVersionUID = 1L;

    Silence(Duration patience) {
      super("no answer within " + patience);
    }
  }

  private final Producer<String, byte[]> producer;
  private final String service;
  private final Duration patience;
  private final EventSigner signer;

  EventProducer(Map<String, Object> kafka, RelaySettings settings) {
    this(producer(kafka), settings);
  }

  EventProducer(Producer<String, byte[]> producer, RelaySettings settings) {
    this.producer = producer;
    service = settings.source();
    patience = settings.patience();
    signer = new EventSigner(settings);
  }

  private static Producer<String, byte[]> producer(Map<String, Object> kafka) {
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
    return new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
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
      Throwable failure = failure(answers.get(i), goesOn);
      outcomes.add(new Outcome(rows.get(i), failure));
      if (failure instanceof Silence) {
        break;
      }
    }
    return outcomes;
  }

  private Throwable failure(Future<RecordMetadata> answer, BooleanSupplier goesOn)
      throws InterruptedException {
    long asked = System.nanoTime();
    while (goesOn.getAsBoolean()) {
      if (System.nanoTime() - asked > patience.toNanos()) {
        return new Silence(patience);
      }
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
