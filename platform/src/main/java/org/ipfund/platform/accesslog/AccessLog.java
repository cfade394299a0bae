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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Writes requests in batches beside their way. It never holds a request up: what does not fit into
 * its queue is dropped, counted and told once.
 */
@ApplicationScoped
public class AccessLog {

  private static final Logger LOG = Logger.getLogger(AccessLog.class);
  private static final long STOP_SECONDS = 5;

  private final AccessSettings settings;
  private final AccessStore store;
  private final BlockingQueue<Access> waiting;
  private final Counter dropped;
  private final AtomicBoolean full = new AtomicBoolean();
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

  void note(Access access) {
    if (!waiting.offer(access)) {
      dropped.increment();
      if (full.compareAndSet(false, true)) {
        LOG.warn("the access log cannot keep up: requests are dropped from it");
      }
    }
  }

  private void write() {
    List<Access> batch = new ArrayList<>();
    try {
      while (running || !waiting.isEmpty()) {
        waiting.drainTo(batch, settings.batch());
        boolean many = batch.size() == settings.batch();
        if (!batch.isEmpty() && !written(batch)) {
          drop(batch);
        }
        batch.clear();
        if (running && !many) {
          full.set(false);
          TimeUnit.MILLISECONDS.sleep(settings.flush().toMillis());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** While the database is away the batch waits, and then the queue fills. */
  private boolean written(List<Access> batch) throws InterruptedException {
    while (true) {
      try {
        store.insert(batch);
        return true;
      } catch (SQLException e) {
        if (!running || !AccessStore.isAway(e)) {
          LOG.warnf("the access log loses %d requests: %s", batch.size(), e.getMessage());
          return false;
        }
        TimeUnit.MILLISECONDS.sleep(settings.pauseAfterFailure().toMillis());
      }
    }
  }

  private void drop(List<Access> batch) {
    dropped.increment(batch.size());
  }
}
