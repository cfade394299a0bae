package org.ipfund.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipfund.platform.access.SystemScope;

/**
 * Takes events so that each has its effect once and in the order of its subject. A batch is one
 * transaction; when one event of it fails, the batch is halved until that event stands alone and is
 * parked. Later events of its subject wait behind it, all others flow.
 */
@ApplicationScoped
class Inbox {

  private final EventDispatch dispatch;
  private final InboxStore store;
  private final ParkedStore parked;
  private final Parking parking;
  private final IneffectiveEvents keeping;
  private final InboxSettings settings;

  Inbox(
      EventDispatch dispatch,
      InboxStore store,
      ParkedStore parked,
      Parking parking,
      IneffectiveEvents keeping,
      InboxSettings settings) {
    this.dispatch = dispatch;
    this.store = store;
    this.parked = parked;
    this.parking = parking;
    this.keeping = keeping;
    this.settings = settings;
  }

  /**
   * Returns when every record has had its effect, is parked or is kept.
   *
   * @throws RuntimeException when nothing can be written; all of it is to be given again
   */
  void receive(List<ReceivedRecord> records) {
    SystemScope.run("inbox", () -> take(records, settings.lockTimeout()));
  }

  private void take(List<ReceivedRecord> batch, Duration patience) {
    try {
      boolean woken = QuarkusTransaction.requiringNew().call(() -> takeAll(batch, patience));
      if (woken) {
        parking.wake();
      }
    } catch (RuntimeException | Error failure) {
      parking.requireGoingOn(failure);
      if (batch.size() == 1) {
        parking.park(batch.get(0), failure);
      } else {
        int half = batch.size() / 2;
        take(batch.subList(0, half), settings.lockTimeoutOfHalves());
        take(batch.subList(half, batch.size()), settings.lockTimeoutOfHalves());
      }
    }
  }

  /** Returns whether parked events may go on now. */
  private boolean takeAll(List<ReceivedRecord> batch, Duration patience) {
    batch.stream().filter(received -> received.refusal() != null).forEach(keeping::keep);
    List<ReceivedRecord> counting = batch.stream().filter(ReceivedRecord::counts).toList();
    if (counting.isEmpty()) {
      return false;
    }
    InboxStore.Standing standing =
        store.look(
            counting.stream().map(r -> r.event().key()).collect(Collectors.toSet()), patience);
    Set<EventIdentity> fresh = store.remember(free(counting, standing));
    List<IncomingEvent> due =
        counting.stream()
            .filter(received -> isDue(received, standing, fresh))
            .map(ReceivedRecord::event)
            .toList();
    Set<String> arrived = new HashSet<>();
    dispatch.dispatchAll(due, arrived);
    store.advance(standing.order());
    return !arrived.isEmpty() && parked.wake(arrived);
  }

  private static List<IncomingEvent> free(
      List<ReceivedRecord> records, InboxStore.Standing standing) {
    return records.stream()
        .filter(ReceivedRecord::concerns)
        .map(ReceivedRecord::event)
        .filter(event -> !standing.held().contains(event.key()))
        .toList();
  }

  /** Whether a handler is to take it now; what is not due is parked, kept or known already. */
  private boolean isDue(
      ReceivedRecord received, InboxStore.Standing standing, Set<EventIdentity> fresh) {
    IncomingEvent event = received.event();
    if (standing.held().contains(event.key())) {
      if (received.refusal() == null) {
        parked.holdBehind(event);
      }
      return false;
    }
    if (!received.concerns()) {
      keeping.advance(standing.order(), event);
      return false;
    }
    if (!fresh.remove(event.identity()) || keeping.isLate(standing.order(), event)) {
      return false;
    }
    keeping.advance(standing.order(), event);
    return true;
  }
}
