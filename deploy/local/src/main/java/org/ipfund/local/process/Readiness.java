package org.ipfund.local.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks a readiness probe until it says yes. */
public final class Readiness {

  private static final Duration PAUSE = Duration.ofMillis(150);
  private static final int OK = 200;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  /** True once the probe answers 200; false when the patience or the process is at its end. */
  public boolean await(URI probe, BooleanSupplier alive, Duration patience) {
    return Waiting.until(() -> isReady(probe) || !alive.getAsBoolean(), patience, PAUSE)
        && isReady(probe);
  }

  private boolean isReady(URI probe) {
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
}
