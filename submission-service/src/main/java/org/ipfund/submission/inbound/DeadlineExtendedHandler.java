package org.ipfund.submission.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.platform.event.AwaitsException;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;
import org.ipfund.submission.store.Database;

/** Notes until when one unit may file. */
@ApplicationScoped
public class DeadlineExtendedHandler implements EventHandler<DeadlineExtended> {

  private static final String UPSERT =
      "INSERT INTO known_extension (round_id, unit_id, until)"
          + " SELECT id, ?, ? FROM known_round WHERE id = ?"
          + " ON CONFLICT (round_id, unit_id) DO UPDATE SET until = excluded.until";

  private final Database database;

  DeadlineExtendedHandler(Database database) {
    this.database = database;
  }

  @Override
  public String type() {
    return "org.ipfund.catalog.deadline-extended.v1";
  }

  @Override
  public Class<DeadlineExtended> payload() {
    return DeadlineExtended.class;
  }

  @Override
  public void handle(DeadlineExtended event, EventContext context) {
    if (database.update(UPSERT, event.unitId(), event.until(), event.roundId()) == 0) {
      throw new AwaitsException("round:" + event.roundId());
    }
  }
}
