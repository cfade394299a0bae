package org.ipfund.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ipfund.embedded.ProcessEnd;
import org.ipfund.embedded.ServersMain;

/** PostgreSQL and Kafka in a process of their own, so that services can be killed beside them. */
public final class ServersProcess {

  public static final int POSTGRES_PORT = LocalPort.of(15432);
  public static final int KAFKA_PORT = LocalPort.of(19092);
  private static final Duration PATIENCE = Duration.ofSeconds(240);
  private static final Duration GRACE = Duration.ofSeconds(40);

  private final DataDirectory data;
  private final int postgresPort;
  private final int kafkaPort;
  private Process process;

  public ServersProcess(DataDirectory data, int postgresPort, int kafkaPort) {
    this.data = data;
    this.postgresPort = postgresPort;
    this.kafkaPort = kafkaPort;
  }

  /** Starts both and waits until they serve. */
  public void start() {
    List<String> arguments =
        List.of(data.servers().toString(), String.valueOf(postgresPort), String.valueOf(kafkaPort));
    Path log = data.log("servers");
    try {
      process =
          new ProcessBuilder(
                  JavaCommand.of(
                      List.of("-Xmx384m"),
                      System.getProperty("java.class.path"),
                      ServersMain.class.getName(),
                      arguments))
              .redirectError(Redirect.appendTo(log.toFile()))
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start the servers", e);
    }
    if (!firstLine().startsWith("READY")) {
      throw new StartFailure("PostgreSQL and Kafka did not start:\n  " + LogTail.of(log));
    }
  }

  private String firstLine() {
    CompletableFuture<String> line =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return String.valueOf(process.inputReader().readLine());
              } catch (IOException e) {
                return "";
              }
            });
    try {
      return line.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    } catch (ExecutionException | TimeoutException e) {
      return "";
    }
  }

  public void stop() {
    if (process != null) {
      ProcessEnd.end(process.toHandle(), GRACE);
    }
  }

  public CompletableFuture<Process> onExit() {
    return process.onExit();
  }
}
