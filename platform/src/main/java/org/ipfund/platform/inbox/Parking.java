package org.ipfund.platform.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.access.SystemScope;
import org.jboss.logging.Logger;

/** Takes single events with all care: parks what cannot be taken and takes it up again later. */
@ApplicationScoped
class Parking {

  private static final Logger LOG = Logger.getLogger(Parking.class);

  private final EventDispatch dispatch;
  private final InboxStore store;
  private final ParkedStore parked;
  private final Outbox outbox;
  private final String deadLetterTopic;

  Parking(
      EventDispatch dispatch,
      InboxStore store,
      ParkedStore parked,
      Outbox outbox,
      @ConfigProperty(name = "ipfund.events.dead-letter-topic") String deadLetterTopic) {
    this.dispatch = dispatch;
    this.store = store;
    this.parked = parked;
    this.outbox = outbox;
    this.deadLetterTopic = deadLetterTopic;
  }

  void takeOne(IncomingEvent event, Set<String> arrived) {
    Set<String> own = new HashSet<>();
    try {
      QuarkusTransaction.requiringNew().run(() -> takeOrQueue(event, own));
      arrived.addAll(own);
    } catch (RuntimeException e) {
      parkFailed(event, e);
    }
  }

  private void takeOrQueue(IncomingEvent event, Set<String> arrived) {
    if (!parked.held(event.topic(), Set.of(event.subject())).isEmpty()) {
      parked.park(event, ParkedStore.State.BEHIND, null, null);
    } else if (!store.remember(List.of(event)).isEmpty()) {
      dispatch.dispatch(event, arrived);
    }
  }

  private void parkFailed(IncomingEvent event, RuntimeException failure) {
    if (Patience.isTransient(failure)) {
      throw failure;
    }
    QuarkusTransaction.requiringNew().run(() -> park(event, failure));
  }

  private void park(IncomingEvent event, RuntimeException failure) {
    if (failure instanceof AwaitsException awaits) {
      parked.park(event, ParkedStore.State.WAITING, awaits.key(), null);
      return;
    }
    LOG.errorf(failure, "poison event %s %s of %s", event.id(), event.type(), event.subject());
    parked.park(event, ParkedStore.State.POISON, null, failure.toString());
    outbox.append(deadLetterTopic, event.type(), event.subject(), event.data());
  }

  /** Takes up what waited for these keys, and whatever becomes ready by that. */
  void resume(Set<String> arrived) {
    Set<String> keys = arrived;
    while (!keys.isEmpty()) {
      keys = resumeOnce(parked.ready(keys));
    }
  }

  /** Finds what a restart or a race left waiting although what it names has come. */
  @Scheduled(
      every = "${ipfund.inbox.resume-every:5s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void resumeAll() {
    SystemScope.run("inbox", () -> resume(resumeOnce(parked.ready(null))));
  }

  private Set<String> resumeOnce(List<IncomingEvent> ready) {
    Set<String> arrived = new HashSet<>();
    for (IncomingEvent event : ready) {
      Set<String> own = new HashSet<>();
      try {
        QuarkusTransaction.requiringNew().run(() -> takeParked(event, own));
        arrived.addAll(own);
      } catch (RuntimeException e) {
        parkFailed(event, e);
      }
    }
    return arrived;
  }

  private void takeParked(IncomingEvent event, Set<String> arrived) {
    if (parked.take(event.id()) && !store.remember(List.of(event)).isEmpty()) {
      dispatch.dispatch(event, arrived);
      arrived.add("behind " + event.subject());
    }
  }
}
