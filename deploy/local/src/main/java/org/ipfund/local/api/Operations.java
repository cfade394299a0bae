package org.ipfund.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.ipfund.local.process.Waiting;

/** Follows long work from its 202 to its end and shows how far it is. */
final class Operations {

  private static final Set<String> UNFINISHED = Set.of("ACCEPTED", "PENDING", "QUEUED", "RUNNING");
  private static final Set<String> UNSUCCESSFUL = Set.of("FAILED", "REFUSED", "CANCELLED");
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Function<URI, Answer> read;
  private final PrintStream out;

  Operations(Function<URI, Answer> read, PrintStream out) {
    this.read = read;
    this.out = out;
  }

  /** The operation in its final state; throws {@link ApiRefusal} when it did not succeed. */
  Answer follow(Answer accepted) {
    AtomicReference<Answer> latest = new AtomicReference<>(accepted);
    AtomicReference<String> shown = new AtomicReference<>("");
    boolean ended =
        Waiting.until(
            () -> {
              latest.set(read.apply(accepted.address()));
              show(latest.get().body(), shown);
              return !UNFINISHED.contains(latest.get().text("/status"));
            },
            PATIENCE,
            PAUSE);
    if (!ended) {
      throw new IllegalStateException(accepted.address() + " does not end");
    }
    if (UNSUCCESSFUL.contains(latest.get().text("/status"))) {
      throw new ApiRefusal("Operation " + accepted.address(), latest.get());
    }
    return latest.get();
  }

  private void show(JsonNode operation, AtomicReference<String> shown) {
    String progress = operation.path("done").asText() + "/" + operation.path("rowCount").asText();
    if (!progress.equals(shown.getAndSet(progress))) {
      out.println("    … " + progress);
    }
  }
}
