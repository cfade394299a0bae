package org.ipfund.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.ipfund.platform.access.SystemScope;
import org.ipfund.platform.leader.Failures;
import org.ipfund.platform.sql.DatabaseRefusals;
import org.jboss.logging.Logger;

/** Parks events that could not be taken, and takes them up again when their time has come. */
@ApplicationScoped
class Parking implements Runnable {

  private static final Logger LOG = Logger.getLogger(Parking.class);
  private static final int AT_ONCE = 100;

  private final EventDispatch dispatch;
  private final TopicAuthority authority;
  private final InboxStore store;
  private final ParkedStore parked;
  private final IneffectiveEvents keeping;
  private final DeadLetters letters;
  private final InboxSettings settings;
  private final Semaphore signal = new Semaphore(0);
  private final Failures failures = new Failures("parked-events", Duration.ofMinutes(1));
  private volatile boolean running = true;

  Parking(
      EventDispatch dispatch,
      TopicAuthority authority,
      InboxStore store,
      ParkedStore parked,
      IneffectiveEvents keeping,
      DeadLetters letters,
      InboxSettings settings) {
    this.dispatch = dispatch;
    this.authority = authority;
    this.store = store;
    this.parked = parked;
    this.keeping = keeping;
    this.letters = letters;
    this.settings = settings;
  }

  /** Something that parked events wait for may have come. */
  void wake() {
    signal.release();
  }

  void end() {
    running = false;
    wake();
  }

  /** Nothing is parked while the process goes down or the database is away: that says nothing. */
  void requireGoingOn(Throwable failure) {
    if (!running || EventFaults.isAway(failure)) {
      throw new InboxException("events wait", failure);
    }
  }

  /**
   * Parks one event; what cannot even be parked is kept by its place and its bytes alone, and stops
   * nobody.
   */
  void park(ReceivedRecord received, Throwable failure) {
    DatabaseRefusals.count(failure);
    if (received.event() == null || received.refusal() != null) {
      keepBare(received, failure);
      return;
    }
    try {
      hold(received, failure);
    } catch (RuntimeException unparkable) {
      requireGoingOn(unparkable);
      keepBare(received, unparkable);
    }
  }

  private void keepBare(ReceivedRecord received, Throwable failure) {
    if (!EventFaults.isUnstorable(failure)) {
      throw new InboxException("a record cannot be kept", failure);
    }
    ReceivedRecord bare =
        ReceivedRecord.malformed(
            received.place(), received.data(), "cannot be kept: " + EventFaults.described(failure));
    QuarkusTransaction.requiringNew().run(() -> keeping.keep(bare));
  }

  private void hold(ReceivedRecord received, Throwable failure) {
    IncomingEvent event = received.event();
    ParkingReason plight =
        ParkingReason.of(failure, 0, settings.firstPause(), settings.longestPause());
    if (plight.state() == ParkedState.RETRYING) {
      LOG.warn("an event could not be taken", failure);
    }
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              parked.hold(event, plight);
              tell(received, plight);
            });
  }

  private void tell(ReceivedRecord received, ParkingReason plight) {
    IncomingEvent event = received.event();
    if (plight.state() == ParkedState.POISON) {
      LOG.errorf(
          "poison event %s %s of %s: %s",
          event.id(), event.type(), event.subject(), plight.fault());
      letters.append(received, plight);
    } else if (plight.state() == ParkedState.RETRYING) {
      LOG.warnf(
          "event %s %s of %s is tried again in %s: %s",
          event.id(), event.type(), event.subject(), plight.pause(), plight.fault());
    }
  }

  /** Takes parked events up for as long as the process runs; nothing ends it for good. */
  @Override
  public void run() {
    while (running) {
      try {
        SystemScope.run("inbox", this::resumeDue);
        if (signal.tryAcquire(settings.resumeEvery().toMillis(), TimeUnit.MILLISECONDS)) {
          signal.drainPermits();
        }
      } catch (Throwable failure) {
        failures.note(failure);
        LockSupport.parkNanos(settings.firstPause().toNanos());
      }
    }
  }

  private void resumeDue() {
    boolean moved = true;
    while (running && moved) {
      moved = false;
      for (UUID id : parked.due(AT_ONCE)) {
        moved |= running && resume(id);
      }
    }
  }

  /** Whether it was taken up; false for what another replica has in hand. */
  private boolean resume(UUID id) {
    ReceivedRecord[] taken = new ReceivedRecord[1];
    try {
      QuarkusTransaction.requiringNew().run(() -> takeUp(id, taken));
    } catch (RuntimeException | Error failure) {
      requireGoingOn(failure);
      if (taken[0] == null) {
        failures.note(failure);
      } else {
        QuarkusTransaction.requiringNew().run(() -> again(id, taken[0], failure));
      }
    }
    return taken[0] != null;
  }

  private void again(UUID id, ReceivedRecord received, Throwable failure) {
    int attempts = parked.attempts(id) + 1;
    ParkingReason plight =
        ParkingReason.of(failure, attempts, settings.firstPause(), settings.longestPause());
    if (parked.again(id, attempts, plight)) {
      tell(received, plight);
    }
  }

  private void takeUp(UUID id, ReceivedRecord[] taken) {
    IncomingEvent event = parked.take(id).orElse(null);
    if (event == null) {
      return;
    }
    taken[0] = authority.judge(event);
    Set<String> arrived = new HashSet<>();
    SubjectOrder order = store.look(Set.of(event.key()), settings.lockTimeout()).order();
    if (taken[0].refusal() != null) {
      keeping.keep(taken[0]);
    } else if (!taken[0].concerns()) {
      keeping.advance(order, event);
    } else if (!store.remember(List.of(event)).isEmpty() && !keeping.isLate(order, event)) {
      keeping.advance(order, event);
      dispatch.dispatchAll(List.of(event), arrived);
    }
    store.advance(order);
    parked.next(event.key());
    if (!arrived.isEmpty()) {
      parked.wake(arrived);
    }
  }
}
