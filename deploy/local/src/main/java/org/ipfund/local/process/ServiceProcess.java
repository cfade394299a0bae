package org.ipfund.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.ipfund.embedded.PidFile;
import org.ipfund.embedded.ProcessEnd;

/**
 * A service as a process of its own that can be started, killed and started again. The process ends
 * with this JVM even when this JVM is killed, because it watches its standard input.
 */
public final class ServiceProcess {

  private static final Duration GRACE = Duration.ofSeconds(15);

  /**
   * What to run.
   *
   * @param name names the log and the messages
   * @param command program and arguments
   * @param folder the working directory
   * @param environment set in addition to this JVM's own
   * @param readiness answers 200 once the service may be used
   * @param log receives everything the service prints
   * @param pidFile remembers the process for the next start
   */
  public record Launch(
      String name,
      List<String> command,
      Path folder,
      Map<String, String> environment,
      URI readiness,
      Path log,
      PidFile pidFile) {}

  private final Launch launch;
  private final Readiness readiness;
  private Process process;

  public ServiceProcess(Launch launch, Readiness readiness) {
    this.launch = launch;
    this.readiness = readiness;
  }

  /** Starts the process without waiting for it; nothing happens when it already runs. */
  public synchronized void start() {
    if (isRunning()) {
      return;
    }
    ProcessBuilder builder =
        new ProcessBuilder(launch.command())
            .directory(launch.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(logFile()));
    builder.environment().putAll(launch.environment());
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start " + launch.name(), e);
    }
    launch.pidFile().write(process.toHandle());
  }

  private File logFile() {
    File log = launch.log().toFile();
    log.getParentFile().mkdirs();
    return log;
  }

  /** Waits until the service may be used; throws {@link StartFailure} when it does not come up. */
  public void awaitReady(Duration patience) {
    if (!readiness.await(launch.readiness(), this::isRunning, patience)) {
      throw new StartFailure(
          "%s %s:%n  %s"
              .formatted(
                  launch.name(),
                  isRunning() ? "is not ready after " + patience.toSeconds() + " s" : "has ended",
                  LogTail.of(launch.log())));
    }
  }

  /** Asks the process to end, and kills it when it does not. */
  public synchronized void stop() {
    if (process != null) {
      ProcessEnd.end(process.toHandle(), GRACE);
      launch.pidFile().delete();
    }
  }

  /** Ends the process without a warning, as a power cut would. */
  public synchronized void kill() {
    if (process != null) {
      process.destroyForcibly();
      process.onExit().join();
    }
  }

  /** Whether the process lives; it may not be ready yet. */
  public synchronized boolean isRunning() {
    return process != null && process.isAlive();
  }

  /** Completes when the process that runs now has ended. */
  public synchronized CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  /** Where what it prints is kept. */
  public Path log() {
    return launch.log();
  }

  /** The name it was launched under. */
  public String name() {
    return launch.name();
  }
}
