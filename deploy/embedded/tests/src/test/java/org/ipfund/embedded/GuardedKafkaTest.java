package org.ipfund.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardedKafkaTest {

  private static final String WRITER = "writer-1";
  private static final String STRANGER = "stranger";

  private static GuardedKafka kafka;

  @BeforeAll
  static void start(@TempDir Path directory) {
    kafka = GuardedKafka.start(directory, Set.of(WRITER, STRANGER));
    kafka.createTopics(List.of(new NewTopic("guarded.v1", 1, (short) 1)));
    kafka.grant(
        List.of(new KafkaRight("User:" + WRITER, "topic", "guarded.", "prefixed", "Write")));
  }

  @AfterAll
  static void stop() {
    kafka.close();
  }

  private static long write(Map<String, Object> client) throws Exception {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
      return producer.send(new ProducerRecord<>("guarded.v1", "key", "value")).get().offset();
    }
  }

  @Test
  void send_whenGranted_isTaken() throws Exception {
    assertEquals(0, write(kafka.client(WRITER)));
  }

  @Test
  void send_whenNotGranted_isRefused() {
    ExecutionException refused =
        assertThrows(ExecutionException.class, () -> write(kafka.client(STRANGER)));
    assertInstanceOf(TopicAuthorizationException.class, refused.getCause());
  }

  @Test
  void createTopics_whenNotGranted_isRefused() {
    try (Admin admin = Admin.create(kafka.client(WRITER))) {
      List<NewTopic> topics = List.of(new NewTopic("mine.v1", 1, (short) 1));
      ExecutionException refused =
          assertThrows(ExecutionException.class, () -> admin.createTopics(topics).all().get());
      assertInstanceOf(TopicAuthorizationException.class, refused.getCause());
    }
  }

  @Test
  void connect_withAnotherPassword_isRefused() {
    Map<String, Object> client = kafka.client(WRITER);
    client.putAll(new BrokerGuard(Map.of(WRITER, "guessed")).signIn(WRITER));
    try (Admin admin = Admin.create(client)) {
      ExecutionException refused =
          assertThrows(ExecutionException.class, () -> admin.listTopics().names().get());
      assertInstanceOf(SaslAuthenticationException.class, refused.getCause());
    }
  }
}
