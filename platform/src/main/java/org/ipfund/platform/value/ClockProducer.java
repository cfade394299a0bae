package org.ipfund.platform.value;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses the business clock; with a moved clock a service does not start in production. */
@Singleton
public class ClockProducer {

  @Produces
  @Singleton
  BusinessClock clock(@ConfigProperty(name = "CLOCK_FILE") Optional<Path> file) {
    return clock(file, Production.isRunning());
  }

  static BusinessClock clock(Optional<Path> file, boolean production) {
    if (file.isEmpty()) {
      return new BusinessClock(Clock.systemUTC());
    }
    if (production) {
      throw new IllegalStateException("CLOCK_FILE is for local runs and tests only");
    }
    return new BusinessClock(new FileClock(file.get(), Clock.systemUTC()));
  }

  /** The clock is made at the start, so that a wrong one is refused there and not at first use. */
  void refuseAtStart(@Observes StartupEvent start, BusinessClock clock) {
    clock.instant();
  }
}
