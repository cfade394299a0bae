package org.ipfund.platform.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.ipfund.platform.event.RelaySignal;
import org.ipfund.platform.leader.Failures;
import org.ipfund.platform.leader.Leader;
import org.jboss.logging.Logger;

/** The writer of one shard: it sends while it leads, else it stands by. */
public final class RelayShard {

  private static final Logger LOG = Logger.getLogger(RelayShard.class);
  private static final long BATCH_BYTES = 8L * 1024 * 1024;

  private final int shard;
  private final RelaySignal signal;
  private final Map<String, Object> kafka;
  private final RelaySettings settings;
  private final Leader leader;
  private final Failures failures = new Failures("outbox-relay", Duration.ofMinutes(1));

  public RelayShard(
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

  public void start() {
    leader.start();
  }

  public void stop() {
    leader.stop();
  }

  boolean leads() {
    return leader.leads();
  }

  private void relay(Connection connection, BooleanSupplier goesOn)
      throws SQLException, InterruptedException {
    new OwnedTopics(kafka, settings).make();
    try (EventProducer producer = new EventProducer(kafka, settings)) {
      new Sending(new OutboxStore(connection, shard), producer, goesOn).run();
    }
  }

  /** What the leader does with one producer. */
  private final class Sending {

    private final OutboxStore store;
    private final EventProducer producer;
    private final BooleanSupplier goesOn;
    private final BlockedTopics blocked;
    private long position;

    Sending(OutboxStore store, EventProducer producer, BooleanSupplier goesOn) {
      this.store = store;
      this.producer = producer;
      this.goesOn = goesOn;
      this.blocked = new BlockedTopics(settings.pauseAfterFailure(), failures);
    }

    void run() throws SQLException, InterruptedException {
      position = store.lastPosition();
      while (goesOn.getAsBoolean()) {
        List<OutboxRow> rows = store.pending(settings.batch(), BATCH_BYTES, blocked.now());
        if (rows.isEmpty()) {
          signal.await(shard, settings.poll().toMillis());
        } else {
          sendAll(rows);
        }
        if (rows.size() < settings.batch()) {
          TimeUnit.MILLISECONDS.sleep(settings.gather().toMillis());
        }
      }
    }

    private void sendAll(List<OutboxRow> rows) throws SQLException, InterruptedException {
      for (List<OutboxRow> load : SendBatches.of(rows)) {
        if (!send(load)) {
          // What stands behind an event that cannot be sent is no longer due.
          return;
        }
      }
    }

    private boolean send(List<OutboxRow> load) throws SQLException, InterruptedException {
      List<EventProducer.Outcome> outcomes = producer.send(load, goesOn);
      markSent(outcomes.stream().filter(EventProducer.Outcome::isTaken).toList());
      List<EventProducer.Outcome> failed =
          outcomes.stream().filter(outcome -> !outcome.isTaken()).toList();
      for (EventProducer.Outcome outcome : failed) {
        if (BlockedTopics.isOfTopic(outcome.failure())) {
          blocked.block(outcome.row().topic(), outcome.failure());
        } else if (!isOwnFault(outcome.failure())) {
          throw new KafkaException("the broker takes no events: " + outcome.failure());
        } else if (load.size() == 1) {
          markUnsendable(outcome);
        } else {
          send(List.of(outcome.row()));
        }
      }
      return failed.isEmpty();
    }

    private void markSent(List<EventProducer.Outcome> taken) throws SQLException {
      if (!taken.isEmpty()) {
        taken.forEach(outcome -> blocked.free(outcome.row().topic()));
        store.markSent(taken.stream().map(EventProducer.Outcome::row).toList(), position);
        position += taken.size();
      }
    }

    private void markUnsendable(EventProducer.Outcome outcome) throws SQLException {
      OutboxRow row = outcome.row();
      LOG.errorf(
          "event %s %s of %s cannot be sent, its subject waits: %s",
          row.id(), row.type(), row.subject(), outcome.failure());
      store.markUnsendable(row, outcome.failure().toString());
    }
  }

  /** Whether sending the same event again can never succeed while the broker is as it is. */
  private static boolean isOwnFault(Throwable failure) {
    return failure instanceof RecordTooLargeException
        || failure instanceof RecordBatchTooLargeException
        || failure instanceof SerializationException;
  }
}
