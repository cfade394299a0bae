package org.ipfund.platform.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.ipfund.platform.access.SystemScope;
import org.jboss.logging.Logger;

/**
 * Takes events off the channels so that each has its effect once. A batch is one transaction; when
 * one event of it fails, its events are taken one by one, and the failing one is parked: it waits
 * for what it names or, as poison, for an operator. Later events of its subject wait behind it, all
 * others flow.
 */
@ApplicationScoped
public class Inbox {

  private static final Logger LOG = Logger.getLogger(Inbox.class);

  private final EventDispatch dispatch;
  private final InboxStore store;
  private final ParkedStore parked;
  private final Parking parking;
  private final Patience patience;

  Inbox(
      EventDispatch dispatch,
      InboxStore store,
      ParkedStore parked,
      Parking parking,
      Patience patience) {
    this.dispatch = dispatch;
    this.store = store;
    this.parked = parked;
    this.parking = parking;
    this.patience = patience;
  }

  /**
   * Takes what a channel received; returns when every event has had its effect or is parked, and
   * holds the channel while the database is away.
   */
  public void receive(ConsumerRecords<String, byte[]> records) {
    List<IncomingEvent> events =
        StreamSupport.stream(records.spliterator(), false)
            .map(this::read)
            .flatMap(Optional::stream)
            .filter(dispatch::concerns)
            .toList();
    if (!events.isEmpty()) {
      SystemScope.run("inbox", () -> patience.until(() -> take(events)));
    }
  }

  private Optional<IncomingEvent> read(ConsumerRecord<String, byte[]> kafka) {
    Optional<IncomingEvent> event = IncomingEvent.of(kafka);
    if (event.isEmpty()) {
      LOG.warnf("no CloudEvent at %s-%d@%d", kafka.topic(), kafka.partition(), kafka.offset());
    }
    return event;
  }

  private void take(List<IncomingEvent> events) {
    Set<String> arrived = new HashSet<>();
    try {
      QuarkusTransaction.requiringNew().run(() -> takeAll(events, arrived));
    } catch (RuntimeException e) {
      if (Patience.isTransient(e)) {
        throw e;
      }
      arrived.clear();
      events.forEach(event -> parking.takeOne(event, arrived));
    }
    if (!arrived.isEmpty()) {
      parking.resume(arrived);
    }
  }

  private void takeAll(List<IncomingEvent> events, Set<String> arrived) {
    Set<UUID> fresh = store.remember(events);
    List<IncomingEvent> remaining = new ArrayList<>(events);
    remaining.removeIf(event -> !fresh.contains(event.id()));
    if (!remaining.isEmpty()) {
      refuseHeld(remaining);
      remaining.forEach(event -> dispatch.dispatch(event, arrived));
    }
  }

  private void refuseHeld(List<IncomingEvent> events) {
    Set<String> subjects = events.stream().map(IncomingEvent::subject).collect(Collectors.toSet());
    Set<String> held = parked.held(events.get(0).topic(), subjects);
    if (!held.isEmpty()) {
      throw new HeldException();
    }
  }

  /** A batch holds an event whose subject is held up; it has to be taken event by event. */
  private static final class HeldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HeldException() {
      super("held", null, false, false);
    }
  }
}
