package org.ipfund.catalog.extension;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;

/** One unit may answer a round until a later instant. */
public record DeadlineExtended(
    UUID roundId, UUID unitId, Instant until, String reason, List<Link> links) implements Event {

  static DeadlineExtended of(ExtensionResponse extension) {
    return new DeadlineExtended(
        extension.roundId(),
        extension.unitId(),
        extension.until(),
        extension.reason(),
        List.of(Link.to("round", extension.roundId()), Link.to("unit", extension.unitId())));
  }

  @Override
  public String type() {
    return "org.ipfund.catalog.deadline-extended.v1";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }
}
