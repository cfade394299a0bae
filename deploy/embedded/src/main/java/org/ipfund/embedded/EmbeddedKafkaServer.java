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
    QuietLogs.install();
    BrokerExit.intercept();
    Path logs = dataDir.toAbsolutePath().normalize().resolve("logs");
    int clientPort = port == 0 ? FreePorts.find() : port;
    format(logs);
    BrokerSettings settings = new BrokerSettings(logs, clientPort, FreePorts.find(), durable);
    KafkaRaftServer server =
        new KafkaRaftServer(new KafkaConfig(settings.properties(), false), Time.SYSTEM);
    server.startup();
    return new EmbeddedKafkaServer(server, clientPort);
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
