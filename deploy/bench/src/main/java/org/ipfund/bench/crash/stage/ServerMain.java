package org.ipfund.bench.crash.stage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.ipfund.embedded.EmbeddedKafkaServer;
import org.ipfund.embedded.EmbeddedPostgresServer;

/**
 * The program that runs one server, so that each can be stopped beside the others: {@code
 * postgres|kafka DIR PORT}. Prints READY, then runs until its standard input closes.
 */
public final class ServerMain {

  static final String POSTGRES = "postgres";
  static final String KAFKA = "kafka";
  static final String READY = "READY";

  private ServerMain() {}

  /** Exit code 0 after an orderly end. */
  public static void main(String[] arguments) throws IOException {
    AutoCloseable server =
        start(arguments[0], Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server), "stop-server"));
    System.out.println(READY);
    System.in.transferTo(OutputStream.nullOutputStream());
    System.exit(0);
  }

  private static AutoCloseable start(String kind, Path folder, int port) {
    return switch (kind) {
      case POSTGRES -> postgres(folder, port);
      case KAFKA -> EmbeddedKafkaServer.start(folder, port, true);
      default -> throw new IllegalArgumentException("No server " + kind);
    };
  }

  private static AutoCloseable postgres(Path folder, int port) {
    EmbeddedPostgresServer server = EmbeddedPostgresServer.start(folder, port, true);
    for (Consumer consumer : Consumer.values()) {
      server.createServiceDatabase(consumer.database());
    }
    return server;
  }

  private static void close(AutoCloseable server) {
    try {
      server.close();
    } catch (Exception e) {
      System.err.println("Did not stop cleanly: " + e);
    }
  }
}
