package org.ipfund.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * The program that runs PostgreSQL and Kafka for a local suite: durable, with the databases of the
 * four services. Prints one line that starts with READY, then runs until its standard input closes
 * or it is asked to end, so that it never outlives the program that started it.
 */
public final class ServersMain {

  private static final List<String> DATABASES =
      List.of("catalog", "submission", "allocation", "performance");
  private static final Duration GRACE = Duration.ofSeconds(30);

  private ServersMain() {}

  /** Arguments as {@link ServersOptions}; exit code 0 after an orderly end. */
  public static void main(String[] arguments) throws IOException {
    ServersOptions options = ServersOptions.of(List.of(arguments), System.getenv());
    endForerunner(options);
    BrokerExit.endsJvm();
    options.pidFile().write(ProcessHandle.current());
    start(options);
    System.out.write(
        "READY postgres=127.0.0.1:%d kafka=127.0.0.1:%d%n"
            .formatted(options.postgresPort(), options.kafkaPort())
            .getBytes(StandardCharsets.UTF_8));
    System.out.flush();
    System.in.transferTo(OutputStream.nullOutputStream());
    System.exit(0);
  }

  private static void start(ServersOptions options) {
    RunningServers running = new RunningServers();
    Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop-servers"));
    EmbeddedPostgresServer postgres =
        running.add(
            EmbeddedPostgresServer.start(options.postgresDir(), options.postgresPort(), true));
    running.add(EmbeddedKafkaServer.start(options.kafkaDir(), options.kafkaPort(), true));
    running.add(options.pidFile()::delete);
    DATABASES.forEach(postgres::createServiceDatabase);
  }

  /** Ends a program like this one that still runs on the same directory. */
  private static void endForerunner(ServersOptions options) {
    options
        .pidFile()
        .process(ServersMain.class.getName(), options.dataDir().toString())
        .filter(process -> process.pid() != ProcessHandle.current().pid())
        .ifPresent(process -> ProcessEnd.end(process, GRACE));
  }
}
