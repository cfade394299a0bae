package org.ipfund.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.ipfund.local.process.ServiceProcess;
import org.ipfund.local.process.StartFailure;

/**
 * Watches over services that run. One that dies is named and started again, unless it has died too
 * often: then it stays down, and the others go on.
 */
final class Watch {

  /** So often within {@link #WINDOW} a service is started again. */
  private static final int OFTEN = 3;

  private static final Duration WINDOW = Duration.ofMinutes(5);

  /**
   * A part that has ended.
   *
   * @param service the one to start again, or null where nothing can go on without the part
   */
  private record End(String name, ServiceProcess service) {}

  private final PrintStream out;
  private final Duration patience;
  private final BlockingQueue<End> ends = new LinkedBlockingQueue<>();
  private final Map<String, Deque<Instant>> deaths = new HashMap<>();
  private volatile boolean ended;

  Watch(PrintStream out, Duration patience) {
    this.out = out;
    this.patience = patience;
  }

  /** Watches until a part ends that all services need, and names that part. */
  String over(Collection<ServiceProcess> services, Map<String, CompletableFuture<Process>> needed) {
    needed.forEach((name, end) -> end.thenRun(() -> ends.add(new End(name, null))));
    services.forEach(this::await);
    while (true) {
      End end = next();
      if (end.service() == null) {
        return end.name();
      }
      if (!ended) {
        startAgain(end.service());
      }
    }
  }

  /** Nothing is started again from now on: what ends now ends because it should. */
  void end() {
    ended = true;
  }

  private void await(ServiceProcess service) {
    service.onExit().thenRun(() -> ends.add(new End(service.name(), service)));
  }

  private End next() {
    try {
      return ends.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailure("Interrupted");
    }
  }

  private void startAgain(ServiceProcess service) {
    out.println("⚠ " + service.name() + " has ended by itself; its log: " + service.log());
    if (isTooOften(service.name())) {
      out.println(
          "✗ " + service.name() + " stays down after " + OFTEN + " times; the others go on.");
      return;
    }
    service.start();
    await(service);
    try {
      service.awaitReady(patience);
      out.println("✓ " + service.name() + " runs again");
    } catch (StartFailure e) {
      out.println("✗ " + e.getMessage());
    }
  }

  private boolean isTooOften(String name) {
    Deque<Instant> times = deaths.computeIfAbsent(name, key -> new ArrayDeque<>());
    Instant now = Instant.now();
    times.removeIf(time -> time.isBefore(now.minus(WINDOW)));
    times.add(now);
    return times.size() > OFTEN;
  }
}
