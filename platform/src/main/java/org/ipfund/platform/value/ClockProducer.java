package org.ipfund.platform.value;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses the business clock; a moved clock is refused in production. */
@Singleton
public class ClockProducer {

  @Produces
  @Singleton
  BusinessClock clock(@ConfigProperty(name = "CLOCK_FILE") Optional<Path> file) {
    if (file.isEmpty()) {
      return new BusinessClock(Clock.systemUTC());
    }
    if (LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.isProfileActive("prod")) {
      throw new IllegalStateException("CLOCK_FILE is for local runs and tests only");
    }
    return new BusinessClock(new FileClock(file.get(), Clock.systemUTC()));
  }
}
