package org.ipfund.platform.leader;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.UUID;
import org.ipfund.platform.testing.LogLines;
import org.junit.jupiter.api.Test;

class FailuresTest {

  private final String work = "work-" + UUID.randomUUID();

  private Failures failures(Duration reminder) {
    return new Failures(work, reminder);
  }

  @Test
  void note_whenAKindGoesOn_isToldOnceAndCountedAlways() {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    Metrics.addRegistry(registry);
    try (LogLines log = LogLines.of(Failures.class)) {
      Failures failures = failures(Duration.ofHours(1));
      for (int i = 0; i < 5; i++) {
        failures.note(new IllegalStateException("no. " + i));
        failures.note(new AssertionError("no. " + i));
      }
      assertEquals(2, log.with(work));
      double counted = registry.get("background_failures").tag("work", work).counter().count();
      assertEquals(10, counted);
    } finally {
      Metrics.removeRegistry(registry);
    }
  }

  @Test
  void note_whenTheReminderIsDue_tellsHowOften() {
    try (LogLines log = LogLines.of(Failures.class)) {
      Failures failures = failures(Duration.ZERO);
      failures.note(new IllegalStateException("first"));
      failures.note(new IllegalStateException("second"));
      assertEquals(1, log.with("for the 2. time: java.lang.IllegalStateException: second"));
    }
  }

  @Test
  void note_whenNothingCanBeTold_neverFails() {
    Error unspeakable =
        new Error() {
          @Override
          public String toString() {
            throw new OutOfMemoryError();
          }
        };
    assertDoesNotThrow(() -> failures(Duration.ZERO).note(unspeakable));
  }
}
