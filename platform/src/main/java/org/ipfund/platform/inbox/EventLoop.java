package org.ipfund.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.ipfund.platform.leader.Failures;
import org.jboss.logging.Logger;

/**
 * Hears the topics of the other services, with one thread: it begins when the process serves and
 * ends before anything it needs does. An offset is committed only after the effect; what failed is
 * read again after a pause.
 */
@ApplicationScoped
public class EventLoop {

  private static final Logger LOG = Logger.getLogger(EventLoop.class);
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration CLOSE = Duration.ofSeconds(3);
  private static final long STOP_SECONDS = 20;
  private static final long LONGEST_PAUSE = 5_000;
  private static final int MOST_DOUBLINGS = 10;

  private final Map<String, Object> kafka;
  private final InboxSettings settings;
  private final TopicAuthority authority;
  private final Inbox inbox;
  private final Parking parking;
  private final Thread hearing = new Thread(this::hear, "events");
  private final Thread resuming;
  private final Failures failures = new Failures("events", Duration.ofMinutes(1));
  private volatile KafkaConsumer<byte[], byte[]> consumer;
  private volatile boolean running;

  /** Whether something was read whose effect is still open; then no offset may be committed. */
  private boolean open;

  private int failed;

  EventLoop(
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      InboxSettings settings,
      TopicAuthority authority,
      Inbox inbox,
      Parking parking) {
    this.kafka = kafka;
    this.settings = settings;
    this.authority = authority;
    this.inbox = inbox;
    this.parking = parking;
    this.resuming = new Thread(parking, "parked-events");
    hearing.setDaemon(true);
    resuming.setDaemon(true);
  }

  /** First of all: what refuses the start later leaves others running. */
  void check(@Observes @Priority(1) StartupEvent event) {
    authority.requireKeys();
  }

  /** Under test there is no process that serves. */
  void startInTest(@Observes StartupEvent event) {
    if (LaunchMode.current() != LaunchMode.NORMAL) {
      start();
    }
  }

  /** Begins to hear; called once everything that is needed is up. */
  public void start() {
    if (!authority.topics().isEmpty() && !running) {
      running = true;
      start(hearing);
      start(resuming);
    }
  }

  /** Begins to run, and to be seen in the gauge {@code leader_alive} beside the leaders. */
  private static void start(Thread thread) {
    Gauge.builder("leader_alive", thread, t -> t.isAlive() ? 1 : 0)
        .description("1 while the thread runs that leads or stands by")
        .tags("name", thread.getName(), "number", "0")
        .strongReference(true)
        .register(Metrics.globalRegistry);
    thread.start();
  }

  void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event) {
    running = false;
    parking.end();
    KafkaConsumer<byte[], byte[]> current = consumer;
    if (current != null) {
      current.wakeup();
    }
    join(hearing);
    join(resuming);
  }

  private static void join(Thread thread) {
    try {
      thread.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void hear() {
    while (running) {
      try {
        open = false;
        consumer = new KafkaConsumer<>(ConsumerConfiguration.of(kafka, settings));
        consume();
      } catch (Throwable failure) {
        pauseAfter(failure);
      } finally {
        close();
      }
    }
  }

  private void consume() {
    consumer.subscribe(authority.topics(), new CommitBeforeRevoked(consumer));
    long committed = System.nanoTime();
    while (running) {
      ConsumerRecords<byte[], byte[]> records = poll();
      open = !records.isEmpty();
      if (open) {
        take(records);
      }
      open = false;
      if (System.nanoTime() - committed > settings.commitEvery().toNanos()) {
        consumer.commitAsync();
        committed = System.nanoTime();
      }
    }
  }

  private ConsumerRecords<byte[], byte[]> poll() {
    try {
      return consumer.poll(POLL);
    } catch (WakeupException stopping) {
      return ConsumerRecords.empty();
    }
  }

  private void take(ConsumerRecords<byte[], byte[]> records) {
    try {
      List<ReceivedRecord> received =
          StreamSupport.stream(records.spliterator(), false).map(authority::judge).toList();
      inbox.receive(received);
      failed = 0;
    } catch (RuntimeException | Error failure) {
      for (TopicPartition partition : records.partitions()) {
        consumer.seek(partition, records.records(partition).get(0).offset());
      }
      pauseAfter(failure);
    }
  }

  private void pauseAfter(Throwable failure) {
    if (running) {
      failures.note(failure);
      long pause = Math.min(LONGEST_PAUSE, 50L << Math.min(failed++, MOST_DOUBLINGS));
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
    }
  }

  /** Leaves the group, with the offsets of what was taken. */
  private void close() {
    KafkaConsumer<byte[], byte[]> ending = consumer;
    consumer = null;
    if (ending == null) {
      return;
    }
    try {
      if (!open) {
        ending.commitSync(CLOSE);
      }
    } catch (Throwable late) {
      // What is not committed comes again, and is known.
      failures.note(late);
    }
    try {
      ending.close(CloseOptions.timeout(CLOSE));
    } catch (Throwable late) {
      failures.note(late);
    }
  }

  /** Whoever gets the partitions next begins behind what was taken. */
  private final class CommitBeforeRevoked implements ConsumerRebalanceListener {

    private final KafkaConsumer<byte[], byte[]> leaving;

    CommitBeforeRevoked(KafkaConsumer<byte[], byte[]> leaving) {
      this.leaving = leaving;
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      if (!open) {
        leaving.commitSync(CLOSE);
      }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      LOG.debugf("hears %s", partitions);
    }
  }
}
