package org.ipfund.platform.inbox.watch;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.ipfund.platform.relay.UnsendableEvents;

/**
 * Names the events that are stuck, coming in and going out, under {@code /q/health/well}. The
 * service stays ready: what is stuck holds up its own subject and nobody else.
 */
@Wellness
@Singleton
class EventHealth implements HealthCheck {

  private static final int MOST = 10;

  private final ParkedCounts parked;
  private final UnsendableEvents unsendable;

  EventHealth(ParkedCounts parked, UnsendableEvents unsendable) {
    this.parked = parked;
    this.unsendable = unsendable;
  }

  @Override
  public HealthCheckResponse call() {
    try {
      List<String> incoming = parked.stuck(MOST);
      List<String> outgoing = unsendable.first(MOST);
      return HealthCheckResponse.named("events")
          .status(incoming.isEmpty() && outgoing.isEmpty())
          .withData("incoming", String.join("; ", incoming))
          .withData("outgoing", String.join("; ", outgoing))
          .build();
    } catch (IllegalStateException e) {
      return HealthCheckResponse.named("events").down().withData("database", "is away").build();
    }
  }
}
