package org.ipfund.platform.edge;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Text;

/**
 * Sends away who still comes when the process ends, and waits for who came before: the port closes
 * earlier than anything the container tells of its end, so the main program says so itself. The
 * document says what to do, and the connection ends with it.
 */
@Singleton
public class Draining {

  private static final Wording WORDS = Wording.of(Draining.class);

  /** Before everything that works, after the headers that every answer has (1000). */
  private static final int PRIORITY = 900;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Connections that are kept alive learn in this time that they are to end. */
  private static final Duration LINGER = Duration.ofSeconds(1);

  private static final Duration PAUSE = Duration.ofMillis(20);

  private final AtomicInteger inFlight = new AtomicInteger();
  private volatile boolean ends;

  void register(@Observes Filters filters) {
    filters.register(this::check, PRIORITY);
  }

  void begin(@Observes @Priority(1) ShutdownEvent event) {
    ends = true;
  }

  /** Takes nothing more and returns when the port may be closed: what is in flight has its time. */
  public void drain() {
    ends = true;
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (inFlight.get() > 0 && System.nanoTime() < deadline) {
        Thread.sleep(PAUSE.toMillis());
      }
      Thread.sleep(LINGER.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Counted before it is looked, so that whoever was not sent away is waited for. */
  void check(RoutingContext request) {
    inFlight.incrementAndGet();
    request.addEndHandler(end -> inFlight.decrementAndGet());
    if (ends) {
      request.fail(ProblemKind.UNAVAILABLE.status(), refusal());
    } else {
      request.next();
    }
  }

  private static ProblemException refusal() {
    Text detail = WORDS.text("instance-ending");
    return new ProblemException(ProblemKind.UNAVAILABLE, detail, List.of());
  }
}
