package org.ipfund.platform.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.journal.Journal;
import org.jboss.logging.Logger;

/**
 * Keeps and counts what has no effect: strangers', late, unknown and broken events, and gaps. It is
 * counted and told after the commit, for an attempt that is rolled back comes again.
 */
@Startup
@ApplicationScoped
class IneffectiveEvents {

  private static final Logger LOG = Logger.getLogger(IneffectiveEvents.class);

  private final ParkedStore parked;
  private final DeadLetters letters;
  private final Audit audit;
  private final Journal journal;
  private final Map<ParkedState, Counter> kept = new EnumMap<>(ParkedState.class);
  private final Counter gaps;

  IneffectiveEvents(
      ParkedStore parked,
      DeadLetters letters,
      Audit audit,
      Journal journal,
      MeterRegistry registry) {
    this.parked = parked;
    this.letters = letters;
    this.audit = audit;
    this.journal = journal;
    for (ParkedState state : ParkedState.values()) {
      if (!state.holdsSubject()) {
        kept.put(
            state,
            Counter.builder("inbox_kept")
                .tag("state", state.name())
                .description("records that were kept and had no effect")
                .register(registry));
      }
    }
    this.gaps =
        Counter.builder("inbox_missing")
            .description("events of a subject that never came before a later one")
            .register(registry);
  }

  /** Keeps a refused record once; what a stranger wrote is audited and told to operators. */
  void keep(ReceivedRecord received) {
    ParkingReason plight = ParkingReason.kept(received.refusal(), received.fault());
    if (!parked.keep(received, plight)) {
      return;
    }
    tell(
        kept.get(plight.state()),
        1,
        "%s record at %s: %s".formatted(plight.state(), received.place(), plight.fault()));
    if (plight.state() != ParkedState.UNKNOWN) {
      letters.append(received, plight);
    }
    if (plight.state() == ParkedState.FOREIGN || plight.state() == ParkedState.UNSIGNED) {
      audit.refused(
          "event",
          received.event().id(),
          "event-" + plight.state().name().toLowerCase(Locale.ROOT));
    }
  }

  /** Whether the event comes after its successor; then it is kept and must have no effect. */
  boolean isLate(SubjectOrder order, IncomingEvent event) {
    if (!order.isLate(event.key(), event.sequence())) {
      return false;
    }
    String fault = "sequence %d came after %d".formatted(event.sequence(), order.last(event.key()));
    if (parked.keep(
        ReceivedRecord.taken(event, true), ParkingReason.kept(ParkedState.LATE, fault))) {
      tell(
          kept.get(ParkedState.LATE),
          1,
          "late event %s %s of %s: %s".formatted(event.id(), event.type(), event.subject(), fault));
    }
    return true;
  }

  /** Counts the event, and notices when others before it never came. */
  void advance(SubjectOrder order, IncomingEvent event) {
    long gap = order.advance(event.key(), event.sequence());
    if (gap > 0) {
      tell(
          gaps,
          gap,
          "%d events of %s before sequence %d of %s never came"
              .formatted(gap, event.subject(), event.sequence(), event.topic()));
    }
  }

  private void tell(Counter counter, long times, String message) {
    journal.afterCommit(
        () -> {
          counter.increment((double) times);
          LOG.warn(message);
        });
  }
}
