package org.ipfund.platform.audit;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.value.Production;

/** Whether the record is kept: always, except in benchmarks that measure what it costs. */
@Singleton
public class AuditSettings {

  private final boolean enabled;

  AuditSettings(
      @ConfigProperty(name = "ipfund.audit.enabled", defaultValue = "true") boolean enabled) {
    this.enabled = enabled;
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
}
