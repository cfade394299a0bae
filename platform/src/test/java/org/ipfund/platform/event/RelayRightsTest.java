package org.ipfund.platform.event;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.ipfund.embedded.GuardedKafka;
import org.ipfund.embedded.KafkaRight;
import org.ipfund.platform.leader.Failures;
import org.ipfund.platform.relay.RelayShard;
import org.ipfund.platform.testing.LogLines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The relay at a broker that grants what the site's page says, and nothing else. */
class RelayRightsTest {

  private static final Duration DEADLINE = Duration.ofSeconds(120);
  private static final Duration WITHHELD = Duration.ofSeconds(3);
  private static final int EVENTS = 20;
  private static final String WRITE = "Write";
  private static final List<KafkaRight> RIGHTS = SitePage.rights();
  private static final Set<String> SERVICES =
      RIGHTS.stream().map(right -> user(right.principal())).collect(Collectors.toSet());

  private final List<RelayShard> relays = new ArrayList<>();
  private GuardedKafka kafka;

  private static String user(String principal) {
    return principal.substring("User:".length());
  }

  private static String topic(String service) {
    return "ipfund.%s.v1".formatted(service.replace("-service", ""));
  }

  private static String deadLetters(String service) {
    return topic(service).replace(".v1", ".dead-letter.v1");
  }

  @BeforeEach
  void start(@TempDir Path directory) {
    kafka = GuardedKafka.start(directory, SERVICES);
    kafka.createTopics(SitePage.topics());
  }

  @AfterEach
  void stop() {
    relays.forEach(RelayShard::stop);
    kafka.close();
  }

  private OutboxDatabase relay(String service) {
    OutboxDatabase outbox = OutboxDatabase.create();
    outbox.append(topic(service), "subject", EVENTS);
    outbox.append(deadLetters(service), "letter", 1);
    String topics = topic(service) + "," + deadLetters(service);
    RelayShard relay = outbox.relay(service, topics, kafka.client(service));
    relays.add(relay);
    relay.start();
    return outbox;
  }

  private static void awaitSent(OutboxDatabase outbox) {
    await().atMost(DEADLINE).until(() -> outbox.pending() == 0);
  }

  private static boolean is(KafkaRight right, String service, String operation) {
    return user(right.principal()).equals(service)
        && right.resource().equals("topic")
        && right.operation().equals(operation);
  }

  @Test
  void relay_withTheRightsOfTheSite_sendsAndIsHeard() {
    kafka.grant(RIGHTS);
    List<OutboxDatabase> outboxes = SERVICES.stream().map(this::relay).toList();
    outboxes.forEach(RelayRightsTest::awaitSent);
    for (String service : SERVICES) {
      List<String> heard =
          RIGHTS.stream().filter(r -> is(r, service, "Read")).map(KafkaRight::name).toList();
      assertEquals(heard.size() * EVENTS, hear(service, heard));
    }
  }

  private int hear(String service, List<String> topics) {
    Map<String, Object> settings = kafka.client(service);
    settings.putAll(Map.of("group.id", service, "auto.offset.reset", "earliest"));
    if (topics.isEmpty()) {
      return 0;
    }
    int wanted = topics.size() * EVENTS;
    int[] heard = new int[1];
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(topics);
      await()
          .atMost(DEADLINE)
          .pollInSameThread()
          .until(() -> (heard[0] += consumer.poll(Duration.ofMillis(100)).count()) >= wanted);
      consumer.commitSync();
    }
    return heard[0];
  }

  @ParameterizedTest
  @ValueSource(strings = {".v1", ".dead-letter.v1"})
  void relay_whenARightIsMissing_saysSoAndSendsOnceItIsGiven(String withheld) {
    String service = "catalog-service";
    Predicate<KafkaRight> missing =
        right -> is(right, service, WRITE) && right.name().endsWith("catalog" + withheld);
    assertHealed(service, missing, "catalog" + withheld);
  }

  @Test
  void relay_whenItMayWriteNothing_saysSoAndSendsOnceItMay() {
    assertHealed("catalog-service", right -> is(right, "catalog-service", WRITE), "uthoriz");
  }

  private void assertHealed(String service, Predicate<KafkaRight> missing, String told) {
    kafka.grant(RIGHTS.stream().filter(missing.negate()).toList());
    try (LogLines log = LogLines.of(Failures.class)) {
      OutboxDatabase outbox = relay(service);
      await().atMost(DEADLINE).until(() -> log.with(told) > 0);
      assertTrue(outbox.pending() > 0);
      kafka.grant(RIGHTS);
      awaitSent(outbox);
    }
  }

  @Test
  void relay_whenTheTopicIsMissing_sendsOnceTheSiteHasMadeIt() {
    kafka.grant(RIGHTS);
    String service = "catalog-service";
    kafka.deleteTopics(List.of(topic(service)));
    OutboxDatabase outbox = relay(service);
    await().during(WITHHELD).atMost(DEADLINE).until(() -> outbox.pending() >= EVENTS);
    kafka.createTopics(
        SitePage.topics().stream().filter(t -> t.name().equals(topic(service))).toList());
    awaitSent(outbox);
  }

  @Test
  void topic_ofAnotherService_cannotBeWritten() {
    kafka.grant(RIGHTS);
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            kafka.client("performance-service"), new StringSerializer(), new StringSerializer())) {
      ProducerRecord<String, String> forged =
          new ProducerRecord<>(topic("catalog-service"), "{\"roles\":[\"PROVINCE_FINANCE\"]}");
      ExecutionException refused =
          assertThrows(ExecutionException.class, () -> producer.send(forged).get());
      assertInstanceOf(TopicAuthorizationException.class, refused.getCause());
    }
  }
}
