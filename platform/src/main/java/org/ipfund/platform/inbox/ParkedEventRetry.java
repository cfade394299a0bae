package org.ipfund.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Looks at parked events again when somebody has decided on them. */
@ApplicationScoped
public class ParkedEventRetry {

  private final ParkedStore parked;
  private final TopicAuthority authority;
  private final Parking parking;

  ParkedEventRetry(ParkedStore parked, TopicAuthority authority, Parking parking) {
    this.parked = parked;
    this.authority = authority;
    this.parking = parking;
  }

  /** Why the present settings refuse an event that was kept; empty when they let it be taken. */
  public Optional<String> refusal(UUID id) {
    return parked.find(id).map(authority::judge).map(ReceivedRecord::fault);
  }

  /** Takes up at once what is due. */
  public void wake() {
    parking.wake();
  }
}
