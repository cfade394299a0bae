package org.ipfund.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * Adds units at a steady rate and measures, for each, the time from the writing of its event
 * (shortly before the commit) to its effect in each consumer, both by the clock of the one database
 * server.
 */
public final class EventLatency {

  private static final int CLIENTS = 8;
  private static final int PATIENCE_POLLS = 300;

  private final BenchOptions options;
  private final EventTimes times;

  public EventLatency(BenchOptions options) {
    this.options = options;
    this.times = new EventTimes(options);
  }

  /**
   * What a run has shown.
   *
   * @param written when each event was written
   * @param micros from there to the effect of each event, sorted, by consumer in their order
   */
  public record Outcome(Collection<Long> written, Map<String, List<Long>> micros) {}

  /** Returns when every event has had its effect in every consumer. */
  public Outcome measure(String run, int perSecond, Duration time, List<String> consumers) {
    long since = times.now();
    add(run, perSecond, (int) (perSecond * time.toSeconds()));
    Map<UUID, Long> written = times.written(since);
    Map<String, List<Long>> micros = new LinkedHashMap<>();
    for (String consumer : consumers) {
      awaitAll(consumer, since, written.size());
      Map<UUID, Long> handled = times.handled(consumer, since);
      micros.put(consumer, between(written, handled));
    }
    return new Outcome(written.values(), micros);
  }

  private void awaitAll(String consumer, long since, int wanted) {
    for (int i = 0; i < PATIENCE_POLLS; i++) {
      if (times.countHandled(consumer, since) >= wanted) {
        return;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
    throw new IllegalStateException("not all events arrived in " + consumer);
  }

  private static List<Long> between(Map<UUID, Long> written, Map<UUID, Long> handled) {
    if (!handled.keySet().containsAll(written.keySet())) {
      throw new IllegalStateException("not all events arrived");
    }
    return written.entrySet().stream()
        .map(event -> handled.get(event.getKey()) - event.getValue())
        .sorted()
        .toList();
  }

  private void add(String run, int perSecond, int count) {
    Seed seed = new Seed(options);
    long begin = System.nanoTime();
    long step = TimeUnit.SECONDS.toNanos(1) / perSecond;
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    List<Future<?>> ends = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      int first = client;
      ends.add(
          clients.submit(
              () -> {
                for (int i = first; i < count; i += CLIENTS) {
                  LockSupport.parkNanos(begin + i * step - System.nanoTime());
                  seed.post("/v1/units", run + "-" + i, Seed.Body.of("时延 " + run + " " + i));
                }
              }));
    }
    clients.shutdown();
    ends.forEach(EventLatency::await);
  }

  private static void await(Future<?> end) {
    try {
      end.get(10, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("The load did not run to its end", e);
    }
  }
}
