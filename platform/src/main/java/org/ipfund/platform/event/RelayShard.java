package org.ipfund.platform.event;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** The writer of one shard: a thread that leads when it holds the shard's lock, else stands by. */
final class RelayShard implements Runnable {

  private static final Logger LOG = Logger.getLogger(RelayShard.class);
  private static final long STOP_SECONDS = 10;

  private final int shard;
  private final DataSource database;
  private final RelaySignal signal;
  private final Map<String, Object> kafka;
  private final RelaySettings settings;
  private final Thread thread;
  private volatile boolean running = true;
  private volatile boolean leads;

  RelayShard(
      int shard,
      DataSource database,
      RelaySignal signal,
      Map<String, Object> kafka,
      RelaySettings settings) {
    this.shard = shard;
    this.database = database;
    this.signal = signal;
    this.kafka = kafka;
    this.settings = settings;
    this.thread = new Thread(this, "outbox-relay-" + shard);
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  void stop() {
    running = false;
    signal.wake(shard);
    try {
      thread.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  boolean leads() {
    return leads;
  }

  @Override
  public void run() {
    while (running) {
      try {
        leadOnce();
      } catch (SQLException | KafkaException e) {
        LOG.warnf("outbox relay %d pauses: %s", shard, e.getMessage());
      } catch (InterruptedException e) {
        return;
      } finally {
        leads = false;
      }
      pause();
    }
  }

  private void leadOnce() throws SQLException, InterruptedException {
    try (OutboxStore store = new OutboxStore(database.getConnection(), shard)) {
      if (!store.lead()) {
        return;
      }
      try (EventProducer producer = new EventProducer(kafka, settings, shard)) {
        leads = true;
        relay(store, producer);
      }
    }
  }

  private void relay(OutboxStore store, EventProducer producer)
      throws SQLException, InterruptedException {
    long position = store.lastPosition();
    while (running) {
      List<OutboxRow> rows = store.pending(settings.batch());
      if (rows.isEmpty()) {
        signal.await(shard, settings.poll().toMillis());
        TimeUnit.MILLISECONDS.sleep(settings.gather().toMillis());
        continue;
      }
      producer.send(rows);
      store.markSent(rows, position);
      position += rows.size();
      if (rows.size() < settings.batch()) {
        TimeUnit.MILLISECONDS.sleep(settings.gather().toMillis());
      }
    }
  }

  private void pause() {
    try {
      if (running) {
        TimeUnit.MILLISECONDS.sleep(settings.pauseAfterFailure().toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
