package org.ipfund.platform.inbox;

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
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
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

  private final Map<String, Object> kafka;
  private final InboxSettings settings;
  private final TopicAuthority authority;
  private final Inbox inbox;
  private final Parking parking;
  private final Thread hearing = new Thread(this::hear, "events");
  private final Thread resuming;
  private volatile KafkaConsumer<byte[], byte[]> consumer;
  private volatile boolean running;

  /** Whether something was read whose effect is still open; then no offset may be committed. */
  private boolean open;

  private int failures;

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

  /** Under test there is no process that serves. */
  void startInTest(@Observes StartupEvent event) {
    authority.requireKeys();
    if (LaunchMode.current() != LaunchMode.NORMAL) {
      start();
    }
  }

  /** Begins to hear; called once everything that is needed is up. */
  public void start() {
    if (!authority.topics().isEmpty()) {
      running = true;
      hearing.start();
      resuming.start();
    }
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
    consumer.subscribe(authority.topics(), new CommitBeforeRevoked());
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
      List<Received> received =
          StreamSupport.stream(records.spliterator(), false).map(authority::judge).toList();
      inbox.receive(received);
      failures = 0;
    } catch (RuntimeException | Error failure) {
      for (TopicPartition partition : records.partitions()) {
        consumer.seek(partition, records.records(partition).get(0).offset());
      }
      pauseAfter(failure);
    }
  }

  private void pauseAfter(Throwable failure) {
    if (!running) {
      return;
    }
    LOG.warnf("events wait: %s", failure);
    long pause = Math.min(LONGEST_PAUSE, 50L << Math.min(failures++, 10));
    try {
      TimeUnit.MILLISECONDS.sleep(pause);
    } catch (InterruptedException e) {
      LOG.debug("woken", e);
    }
  }

  /** Leaves the group, with the offsets of what was taken. */
  private void close() {
    if (consumer == null) {
      return;
    }
    try {
      if (!open) {
        consumer.commitSync(CLOSE);
      }
    } catch (RuntimeException e) {
      LOG.debugf("offsets stay behind, what comes again is known: %s", e.getMessage());
    }
    try {
      consumer.close(CloseOptions.timeout(CLOSE));
    } catch (RuntimeException e) {
      LOG.debugf("the consumer did not close: %s", e.getMessage());
    }
    consumer = null;
  }

  /** Whoever gets the partitions next begins behind what was taken. */
  private final class CommitBeforeRevoked implements ConsumerRebalanceListener {

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      consumer.commitSync(CLOSE);
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      LOG.debugf("hears %s", partitions);
    }
  }
}
