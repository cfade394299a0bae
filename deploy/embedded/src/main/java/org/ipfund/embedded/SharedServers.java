package org.ipfund.embedded;

import java.nio.file.Path;

/**
 * One PostgreSQL, one Kafka and one token issuer for all tests of a JVM: started at the first use
 * on free ports, without durability, in temporary directories that disappear with the JVM.
 */
public final class SharedServers {

  private SharedServers() {}

  /** The shared PostgreSQL; give every test class its own database on it. */
  public static EmbeddedPostgresServer postgres() {
    return Postgres.SERVER;
  }

  /** The shared broker's {@code bootstrap.servers}; give every test class its own topics. */
  public static String kafkaBootstrap() {
    return Kafka.SERVER.bootstrapServers();
  }

  /** The shared issuer of tokens. */
  public static TestIssuer issuer() {
    return Issuer.SERVER;
  }

  private static final class Issuer {
    private static final TestIssuer SERVER = TestIssuer.start();
  }

  private static final class Postgres {
    private static final EmbeddedPostgresServer SERVER = start();

    private static EmbeddedPostgresServer start() {
      Path directory = TemporaryDirectory.create("ipfund-postgres-");
      EmbeddedPostgresServer server = EmbeddedPostgresServer.start(directory, 0, false);
      TemporaryDirectory.closeAtExit(server, directory);
      return server;
    }
  }

  private static final class Kafka {
    private static final EmbeddedKafkaServer SERVER = start();

    private static EmbeddedKafkaServer start() {
      Path directory = TemporaryDirectory.create("ipfund-kafka-");
      EmbeddedKafkaServer server = EmbeddedKafkaServer.start(directory, 0, false);
      TemporaryDirectory.closeAtExit(server, directory);
      return server;
    }
  }
}
