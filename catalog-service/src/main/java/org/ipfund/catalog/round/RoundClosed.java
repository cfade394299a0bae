package org.ipfund.catalog.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;

/**
 * The deadline of a round has passed; extensions of single units stay valid.
 *
 * @param closedAt the deadline itself, however late it was noticed
 */
public record RoundClosed(UUID roundId, Instant closedAt, List<Link> links) implements Event {

  static RoundClosed of(Round round) {
    return new RoundClosed(round.id(), round.closedAt(), List.of(Link.to("round", round.id())));
  }

  @Override
  public String type() {
    return "org.ipfund.catalog.round-closed.v1";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }
}
