package org.ipfund.bench.crash.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.ipfund.embedded.ProcessEnd;
import org.ipfund.local.process.Waiting;

/** The packaged consumer as a process of its own. */
public final class Service implements AutoCloseable {

  private static final Duration GRACE = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int OK = 200;

  private final Launch launch;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private Process process;

  Service(Launch launch) {
    this.launch = launch;
  }

  /** Where it would answer requests. */
  public int port() {
    return launch.port();
  }

  /** Where it would tell its health. */
  public int managementPort() {
    return launch.managementPort();
  }

  /** Starts the process without waiting for it. */
  public void start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(launch.command())
            .directory(launch.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(launch.log().toFile()));
    builder.environment().putAll(launch.environment());
    process = builder.start();
  }

  /** Starts it when it does not run, as an orchestrator would, until it is ready. */
  public void ensureReady() throws IOException {
    boolean ready = Waiting.until(this::isReadyOrStarted, PATIENCE, PAUSE);
    if (!ready) {
      throw new IllegalStateException("the service is not ready: " + launch.log());
    }
  }

  private boolean isReadyOrStarted() {
    if (!isRunning()) {
      startUnchecked();
      return false;
    }
    return isReady();
  }

  private void startUnchecked() {
    try {
      start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isReady() {
    URI probe = URI.create("http://127.0.0.1:" + managementPort() + "/q/health/ready");
    HttpRequest request = HttpRequest.newBuilder(probe).timeout(Duration.ofSeconds(5)).build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Whether the process lives. */
  public boolean isRunning() {
    return process != null && process.isAlive();
  }

  /** Asks it to end (SIGTERM) and waits until it has; what does not end is killed. */
  public void terminate() {
    ProcessEnd.end(process.toHandle(), GRACE);
  }

  /** Ends it without a warning (SIGKILL). */
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Waits for an end that has another reason; what does not end is killed. */
  public void awaitEnd() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      kill();
    }
  }

  /** Whether its log has the text. */
  public boolean hasLogged(String text) throws IOException {
    return Files.exists(launch.log()) && Files.readString(launch.log()).contains(text);
  }

  @Override
  public void close() {
    if (isRunning()) {
      terminate();
    }
  }
}
