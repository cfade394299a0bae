package org.ipfund.platform.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.ipfund.embedded.SharedServers;
import org.ipfund.platform.event.CloudEvent;
import org.ipfund.platform.key.PemKeys;
import org.ipfund.platform.key.SigningKey;

/** Publishes and reads events on the shared broker, as another service would. */
public final class TestEvents {

  private static final Duration DEADLINE = Duration.ofSeconds(120);
  private static final Map<String, Long> LAST = new ConcurrentHashMap<>();
  private static final Map<String, TopicReader> READERS = new ConcurrentHashMap<>();
  private static final SigningKey KEY =
      new SigningKey(PemKeys.pair(ServersResource.EVENT_KEY.privateKey()));

  /** An event as it stands in a topic. */
  public record Received(
      String id,
      String type,
      String subject,
      long sequence,
      String requestId,
      String data,
      Map<String, String> headers) {

    /** Any header of the record, or null. */
    public String header(String name) {
      return headers.get(name);
    }
  }

  /** One for all tests: to connect anew for each event takes longer than the event. */
  private static final class Producer {
    private static final KafkaProducer<String, byte[]> SHARED =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", SharedServers.kafkaBootstrap()),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  private TestEvents() {}

  /** Publishes the next event of a subject and returns its identifier. */
  public static UUID publish(String topic, String type, String subject, String data) {
    long sequence = LAST.merge(topic + " " + subject, 1L, Long::sum);
    return publish(topic, type, subject, sequence, data);
  }

  /** Publishes with a new identifier and returns it. */
  public static UUID publish(
      String topic, String type, String subject, long sequence, String data) {
    UUID id = UUID.randomUUID();
    publish(id, topic, type, subject, sequence, data);
    return id;
  }

  /** Publishes with a given identifier: twice the same is a redelivery. */
  public static void publish(
      UUID id, String topic, String type, String subject, long sequence, String data) {
    send(event(id, topic, type, subject, sequence, data));
  }

  /** An event as the topic's owner would send it, signed. */
  public static ProducerRecord<String, byte[]> event(
      UUID id, String topic, String type, String subject, long sequence, String data) {
    byte[] bytes = data.getBytes(StandardCharsets.UTF_8);
    String time = CloudEvent.time(Instant.now());
    byte[] statement =
        CloudEvent.statement(id, source(topic), type, subject, sequence, time, bytes);
    ProducerRecord<String, byte[]> kafka = new ProducerRecord<>(topic, subject, bytes);
    header(kafka, CloudEvent.SPEC_VERSION, "1.0");
    header(kafka, CloudEvent.ID, id.toString());
    header(kafka, CloudEvent.SOURCE, source(topic));
    header(kafka, CloudEvent.TYPE, type);
    header(kafka, CloudEvent.SUBJECT, subject);
    header(kafka, CloudEvent.TIME, time);
    header(kafka, CloudEvent.SEQUENCE, Long.toString(sequence));
    header(kafka, CloudEvent.KEY_ID, KEY.id());
    header(kafka, CloudEvent.SIGNATURE, Base64.getEncoder().encodeToString(KEY.sign(statement)));
    return kafka;
  }

  /** Puts a header in the place of what stands there under its name. */
  public static void header(ProducerRecord<String, byte[]> kafka, String name, String value) {
    kafka.headers().remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private static String source(String topic) {
    String owner = topic.replaceFirst("[.]v1$", "");
    return owner.startsWith("ipfund.")
        ? CloudEvent.source(owner.substring("ipfund.".length()) + "-service")
        : CloudEvent.source(owner);
  }

  /** Sends a record and returns once the broker has it. */
  public static void send(ProducerRecord<String, byte[]> kafka) {
    try {
      Producer.SHARED.send(kafka).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * Waits until as many events of a topic as wanted match, from its beginning.
   *
   * @throws AssertionError when they have not come before the deadline
   */
  public static List<Received> await(String topic, int count, Predicate<Received> wanted) {
    return READERS.computeIfAbsent(topic, TopicReader::new).await(count, wanted, DEADLINE);
  }
}
