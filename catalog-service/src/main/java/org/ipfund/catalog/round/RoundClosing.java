package org.ipfund.catalog.round;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.platform.access.SystemScope;

/** Looks every few seconds for rounds whose deadline has passed by the business clock. */
@ApplicationScoped
class RoundClosing {

  private final RoundService service;

  RoundClosing(RoundService service) {
    this.service = service;
  }

  @Scheduled(
      every = "${ipfund.rounds.close-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void closeDue() {
    SystemScope.run("round-closing", service::closeDue);
  }
}
