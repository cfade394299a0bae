package org.ipfund.platform.inbox.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.ipfund.platform.inbox.ParkedState;

/** Gauges by which an operator sees what is parked. */
@Singleton
@Startup
class InboxMetrics {

  InboxMetrics(MeterRegistry registry, ParkedCounts numbers) {
    for (ParkedState state : ParkedState.values()) {
      if (state.holdsSubject()) {
        Gauge.builder("inbox_" + state.name().toLowerCase(Locale.ROOT), () -> numbers.of(state))
            .description("parked events that hold their subject up, by why")
            .register(registry);
      }
    }
    Gauge.builder("inbox_subjects_with_gaps", numbers::subjectsWithGaps)
        .description("subjects of which an event never came before a later one")
        .register(registry);
    Gauge.builder("inbox_oldest_held_seconds", numbers::oldestSeconds)
        .description("age of the oldest parked event that an operator should look at")
        .register(registry);
  }
}
