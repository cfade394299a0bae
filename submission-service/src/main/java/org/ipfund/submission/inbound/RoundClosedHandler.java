package org.ipfund.submission.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.platform.event.AwaitsException;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;
import org.ipfund.platform.sql.Database;

/** Notes that a round is closed; extensions stay valid for their units. */
@ApplicationScoped
public class RoundClosedHandler implements EventHandler<RoundClosed> {

  private static final String CLOSE = "UPDATE known_round SET closed_at = ? WHERE id = ?";

  private final Database database;

  RoundClosedHandler(Database database) {
    this.database = database;
  }

  @Override
  public String type() {
    return "org.ipfund.catalog.round-closed.v1";
  }

  @Override
  public Class<RoundClosed> payload() {
    return RoundClosed.class;
  }

  @Override
  public void handle(RoundClosed event, EventContext context) {
    if (database.update(CLOSE, event.closedAt(), event.roundId()) == 0) {
      throw new AwaitsException("round:" + event.roundId());
    }
  }
}
