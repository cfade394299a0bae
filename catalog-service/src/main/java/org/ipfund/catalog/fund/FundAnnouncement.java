package org.ipfund.catalog.fund;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.ipfund.platform.access.SystemScope;

/** A migration brings a fund but tells nobody; the service does when it starts. */
@ApplicationScoped
class FundAnnouncement {

  private final FundService service;

  FundAnnouncement(FundService service) {
    this.service = service;
  }

  void begin(@Observes StartupEvent start) {
    SystemScope.run("fund-telling", service::tellUntold);
  }
}
