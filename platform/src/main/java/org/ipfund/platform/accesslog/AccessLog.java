package org.ipfund.platform.accesslog;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ipfund.platform.leader.Failures;
import org.jboss.logging.Logger;

/**
 * Writes requests in batches beside their way. It never holds a request up: what does not fit into
 * its queue is dropped, counted and told once.
 */
@ApplicationScoped
public class AccessLog {

  private static final Logger LOG = Logger.getLogger(AccessLog.class);
  private static final long STOP_SECONDS = 5;
  private static final Duration REMINDER = Duration.ofMinutes(1);

  private final AccessSettings settings;
  private final AccessStore store;
  private final BlockingQueue<LoggedRequest> waiting;
  private final Counter dropped;
  private final AtomicBoolean full = new AtomicBoolean();
  private final Failures failures = new Failures("access-log", REMINDER);
  private final Thread writer = new Thread(this::write, "access-log");
  private volatile boolean running = true;

  AccessLog(AccessSettings settings, AccessStore store, MeterRegistry registry) {
    this.settings = settings;
    this.store = store;
    this.waiting = new ArrayBlockingQueue<>(settings.queue());
    this.dropped =
        Counter.builder("access_log_dropped")
            .description("requests that are not in the access log")
            .register(registry);
    writer.setDaemon(true);
  }

  boolean isOn() {
    return settings.enabled();
  }

  void start(@Observes StartupEvent event) {
    if (isOn()) {
      writer.start();
    }
  }

  /** After everything else that ends, so that the last requests are written too. */
  void stop(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) ShutdownEvent event) {
    running = false;
    try {
      writer.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void note(LoggedRequest access) {
    if (!waiting.offer(access)) {
      dropped.increment();
      if (full.compareAndSet(false, true)) {
        LOG.warn("the access log cannot keep up: requests are dropped from it");
      }
    }
  }

  private void write() {
    List<LoggedRequest> batch = new ArrayList<>();
    while (running || !waiting.isEmpty() || !batch.isEmpty()) {
      try {
        writeOnce(batch);
      } catch (InterruptedException e) {
        LOG.debug("the access log was interrupted and goes on until it is stopped");
      } catch (Throwable failure) {
        failures.note(failure);
        drop(batch);
        rest(settings.pauseAfterFailure());
      }
    }
  }

  private void writeOnce(List<LoggedRequest> batch) throws InterruptedException {
    if (batch.isEmpty()) {
      waiting.drainTo(batch, settings.batch());
    }
    boolean many = batch.size() == settings.batch();
    if (!batch.isEmpty()) {
      insert(batch);
    }
    if (running && !many) {
      full.set(false);
      TimeUnit.MILLISECONDS.sleep(settings.flush().toMillis());
    }
  }

  /** While the database is away the batch waits, and then the queue fills. */
  private void insert(List<LoggedRequest> batch) throws InterruptedException {
    while (!batch.isEmpty()) {
      try {
        store.insert(batch);
        batch.clear();
      } catch (SQLException e) {
        failures.note(e);
        if (running && AccessStore.isAway(e)) {
          TimeUnit.MILLISECONDS.sleep(settings.pauseAfterFailure().toMillis());
        } else {
          drop(batch);
        }
      }
    }
  }

  private void drop(List<LoggedRequest> batch) {
    dropped.increment(batch.size());
    batch.clear();
  }

  private void rest(Duration pause) {
    try {
      if (running) {
        TimeUnit.MILLISECONDS.sleep(pause.toMillis());
      }
    } catch (InterruptedException e) {
      LOG.debug("the access log was interrupted and goes on until it is stopped");
    }
  }
}
