package org.ipfund.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.ipfund.embedded.EmbeddedPostgresServer;
import org.ipfund.embedded.ServiceDatabase;
import org.ipfund.embedded.SharedServers;

/**
 * Gives an application under test a fresh database with its two roles, the shared broker and a
 * clock file. Use it with {@code @QuarkusTestResource(ServersResource.class)}.
 */
public class ServersResource implements QuarkusTestResourceLifecycleManager {

  /** Topics a consumer under test may listen to although their owners do not run. */
  private static final List<String> TOPICS =
      Stream.of(
              "foreign",
              "second",
              "ipfund.catalog",
              "ipfund.submission",
              "ipfund.allocation",
              "ipfund.performance")
          .map(name -> name + ".v1")
          .toList();

  private static final SigningKeys.Pair KEY = SigningKeys.create();

  /** Signs the events by which rights travel, those of the service under test and of others. */
  static final SigningKeys.Pair EVENT_KEY = SigningKeys.create();

  private static final AtomicInteger COUNT = new AtomicInteger();

  @Override
  public Map<String, String> start() {
    createTopics();
    EmbeddedPostgresServer postgres = SharedServers.postgres();
    String name = "test" + COUNT.incrementAndGet();
    ServiceDatabase database = postgres.createServiceDatabase(name);
    return Map.ofEntries(
        Map.entry("OIDC_ISSUER", SharedServers.issuer().url()),
        Map.entry("DB_URL", database.jdbcUrl()),
        Map.entry("DB_USER", database.application().name()),
        Map.entry("DB_PASSWORD", database.application().password()),
        Map.entry("DB_MIGRATION_USER", database.owner().name()),
        Map.entry("DB_MIGRATION_PASSWORD", database.owner().password()),
        Map.entry("KAFKA_BOOTSTRAP_SERVERS", SharedServers.kafkaBootstrap()),
        Map.entry("AUDIT_SIGNING_KEY_FILE", KEY.privateKey().toString()),
        Map.entry("EVENT_SIGNING_KEY_FILE", EVENT_KEY.privateKey().toString()),
        Map.entry("EVENT_PUBLIC_KEYS_FILE", EVENT_KEY.publicKey().toString()),
        Map.entry("CLOCK_FILE", clockFile().toString()));
  }

  private static void createTopics() {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", SharedServers.kafkaBootstrap()))) {
      var existing = admin.listTopics().names().get();
      admin
          .createTopics(
              TOPICS.stream()
                  .filter(t -> !existing.contains(t))
                  .map(t -> new NewTopic(t, Optional.of(3), Optional.empty()))
                  .toList())
          .all()
          .get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Path clockFile() {
    try {
      Path file = Files.createTempFile("clock", ".txt");
      file.toFile().deleteOnExit();
      Files.writeString(file, TestClock.START.toString());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    // The shared servers end with the JVM.
  }
}
