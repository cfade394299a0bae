package org.ipfund.platform.sql;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Lets every cause of {@link DatabaseRefusals} be seen from the start. */
@Singleton
class DatabaseMetrics {

  void begin(@Observes StartupEvent start) {
    DatabaseRefusals.begin();
  }
}
