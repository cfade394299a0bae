package org.ipfund.platform.audit;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.value.Production;

/** Whether the record is kept: always, except in benchmarks that measure what it costs. */
@Singleton
public class AuditSettings {

  private final boolean enabled;
  private final Duration pauseAfterFailure;

  AuditSettings(
      @ConfigProperty(name = "ipfund.audit.enabled", defaultValue = "true") boolean enabled,
      @ConfigProperty(name = "ipfund.audit.pause-after-failure", defaultValue = "5S")
          Duration pauseAfterFailure) {
    this.enabled = enabled;
    this.pauseAfterFailure = pauseAfterFailure;
  }

  void refuseAtStart(@Observes StartupEvent start) {
    check(enabled, Production.isRunning());
  }

  static void check(boolean enabled, boolean production) {
    if (!enabled && production) {
      throw new IllegalStateException("ipfund.audit.enabled=false is for benchmarks only");
    }
  }

  public boolean enabled() {
    return enabled;
  }

  /** While the database is away, a worker waits for it once in this time. */
  Duration pauseAfterFailure() {
    return pauseAfterFailure;
  }
}
