package org.ipfund.platform.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.ipfund.platform.leader.Leader;

/** The writer of one shard: it sends while it leads, else it stands by. */
final class RelayShard {

  private final int shard;
  private final RelaySignal signal;
  private final Map<String, Object> kafka;
  private final RelaySettings settings;
  private final Leader leader;

  RelayShard(
      int shard,
      DataSource database,
      RelaySignal signal,
      Map<String, Object> kafka,
      RelaySettings settings) {
    this.shard = shard;
    this.signal = signal;
    this.kafka = kafka;
    this.settings = settings;
    this.leader =
        new Leader("outbox-relay", shard, database, settings.pauseAfterFailure(), this::relay);
  }

  void start() {
    leader.start();
  }

  void stop() {
    leader.stop();
  }

  boolean leads() {
    return leader.leads();
  }

  private void relay(Connection connection, BooleanSupplier goesOn)
      throws SQLException, InterruptedException {
    OutboxStore store = new OutboxStore(connection, shard);
    try (EventProducer producer = new EventProducer(kafka, settings, shard)) {
      relay(store, producer, goesOn);
    }
  }

  private void relay(OutboxStore store, EventProducer producer, BooleanSupplier goesOn)
      throws SQLException, InterruptedException {
    long position = store.lastPosition();
    while (goesOn.getAsBoolean()) {
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
}
