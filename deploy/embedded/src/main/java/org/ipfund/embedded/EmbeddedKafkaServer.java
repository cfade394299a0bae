package org.ipfund.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A real Kafka broker (KRaft, one node that is its own controller) inside this JVM, on the loopback
 * interface, with a data directory that a later start can reuse.
 */
public final class EmbeddedKafkaServer implements AutoCloseable {

  private static final int ATTEMPTS = 3;

  private final KafkaRaftServer server;
  private final int port;
  private boolean closed;

  private EmbeddedKafkaServer(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts the broker and waits until it serves.
   *
   * @param dataDir where the logs live; what is found there is reused
   * @param port the TCP port, 0 for a free one
   * @param durable whether an acknowledged record survives a power cut
   */
  public static EmbeddedKafkaServer start(Path dataDir, int port, boolean durable) {
    return start(dataDir, port, durable, BrokerGuard.OPEN);
  }

  static EmbeddedKafkaServer start(Path dataDir, int port, boolean durable, BrokerGuard guard) {
    QuietLogs.install();
    BrokerExit.intercept();
    Path logs = dataDir.toAbsolutePath().normalize().resolve("logs");
    format(logs);
    return port == 0 ? startOnFreePort(logs, durable, guard) : startOn(logs, port, durable, guard);
  }

  private static EmbeddedKafkaServer startOnFreePort(
      Path logs, boolean durable, BrokerGuard guard) {
    RuntimeException failure = null;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        return startOn(logs, FreePorts.find(), durable, guard);
      } catch (RuntimeException e) {
        // Another process may have taken the port between finding and binding it.
        failure = e;
      }
    }
    throw failure;
  }

  private static EmbeddedKafkaServer startOn(
      Path logs, int port, boolean durable, BrokerGuard guard) {
    BrokerSettings settings = new BrokerSettings(logs, port, FreePorts.find(), durable, guard);
    KafkaRaftServer server =
        new KafkaRaftServer(new KafkaConfig(settings.properties(), false), Time.SYSTEM);
    try {
      server.startup();
    } catch (RuntimeException e) {
      server.shutdown();
      throw new IllegalStateException("Kafka did not start on port " + port, e);
    }
    return new EmbeddedKafkaServer(server, port);
  }

  private static void format(Path logs) {
    if (Files.exists(logs.resolve("meta.properties"))) {
      return;
    }
    try {
      Files.createDirectories(logs);
      new Formatter()
          .setPrintStream(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
          .setClusterId(Uuid.randomUuid().toString())
          .setNodeId(BrokerSettings.NODE_ID)
          .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
          .setReleaseVersion(MetadataVersion.latestProduction())
          .setMetadataLogDirectory(logs.toString())
          .addDirectory(logs.toString())
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot prepare " + logs, e);
    } catch (Exception e) {
      throw new IllegalStateException("Cannot format " + logs, e);
    }
  }

  /** The port it listens on. */
  public int port() {
    return port;
  }

  /** What clients put into {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      server.shutdown();
      server.awaitShutdown();
    }
  }
}
