package org.ipfund.catalog.region;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.ipfund.platform.access.SystemScope;
import org.ipfund.platform.event.Outbox;

/**
 * Tells the regions of an older database once more as the service starts: the others read more of
 * them than they did.
 */
@ApplicationScoped
class RegionAnnouncement {

  private final RegionRepository regions;
  private final Outbox outbox;

  RegionAnnouncement(RegionRepository regions, Outbox outbox) {
    this.regions = regions;
    this.outbox = outbox;
  }

  void begin(@Observes StartupEvent start) {
    SystemScope.run(
        "region-telling", () -> QuarkusTransaction.requiringNew().run(this::tellUntold));
  }

  private void tellUntold() {
    for (Region region : regions.lockUntold()) {
      region.told();
      outbox.append(RegionChanged.of(region));
    }
  }
}
