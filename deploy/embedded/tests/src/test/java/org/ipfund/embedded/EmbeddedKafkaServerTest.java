package org.ipfund.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaServerTest {

  private static final String TOPIC = "ipfund.kept.v1";

  @Test
  void start_whenStoppedAndStartedAgain_keepsTheRecords(@TempDir Path directory) throws Exception {
    try (EmbeddedKafkaServer server = EmbeddedKafkaServer.start(directory, 0, true)) {
      createTopic(server.bootstrapServers());
      produce(server.bootstrapServers(), "立项", "下达");
    }
    try (EmbeddedKafkaServer server = EmbeddedKafkaServer.start(directory, 0, true)) {
      assertEquals(List.of("立项", "下达"), consume(server.bootstrapServers(), 2));
    }
  }

  @Test
  void start_whenTopicIsCreated_keepsItForEver() throws Exception {
    String topic = "ipfund.retention.v1";
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    try (Admin admin = Admin.create(client(SharedServers.kafkaBootstrap()))) {
      admin
          .createTopics(Set.of(new NewTopic(topic, Optional.empty(), Optional.empty())))
          .all()
          .get();
      Config config = admin.describeConfigs(List.of(resource)).all().get().get(resource);

      assertEquals("-1", config.get("retention.ms").value());
      assertEquals("-1", config.get("retention.bytes").value());
      assertEquals("1", config.get("min.insync.replicas").value());
    }
  }

  @Test
  void start_whenTopicIsUnknown_doesNotCreateIt() throws Exception {
    try (Admin admin = Admin.create(client(SharedServers.kafkaBootstrap()))) {
      ExecutionException unknown =
          assertThrows(
              ExecutionException.class,
              () -> admin.describeTopics(List.of("nobody.made.this")).allTopicNames().get());
      assertInstanceOf(UnknownTopicOrPartitionException.class, unknown.getCause());
    }
  }

  private static void createTopic(String bootstrap) throws Exception {
    try (Admin admin = Admin.create(client(bootstrap))) {
      admin.createTopics(Set.of(new NewTopic(TOPIC, 1, (short) 1))).all().get(30, TimeUnit.SECONDS);
    }
  }

  private static void produce(String bootstrap, String... values) throws Exception {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(client(bootstrap), new StringSerializer(), new StringSerializer())) {
      for (String value : values) {
        producer.send(new ProducerRecord<>(TOPIC, "key", value)).get(30, TimeUnit.SECONDS);
      }
    }
  }

  private static List<String> consume(String bootstrap, int count) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", bootstrap, "group.id", "reader", "auto.offset.reset", "earliest");
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    List<String> values = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(TOPIC));
      while (values.size() < count && System.nanoTime() < deadline) {
        consumer.poll(Duration.ofMillis(200)).forEach(found -> values.add(found.value()));
      }
    }
    return values;
  }

  private static Map<String, Object> client(String bootstrap) {
    return Map.of("bootstrap.servers", bootstrap);
  }
}
