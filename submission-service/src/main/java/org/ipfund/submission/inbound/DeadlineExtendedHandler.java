package org.ipfund.submission.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.event.AwaitsException;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;
import org.ipfund.platform.sql.Database;

/** Notes until when one unit may file. */
@ApplicationScoped
public class DeadlineExtendedHandler implements EventHandler<DeadlineExtended> {

  /** An event may come again, also while it is handled: the database decides. */
  private static final String UPSERT =
      "INSERT INTO known_extension (unit_id, round_id, until, scope)"
          + " SELECT ?, r.id, ?, coalesce(u.scope, '/') FROM known_round r"
          + " LEFT JOIN known_unit u ON u.id = ? WHERE r.id = ?"
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
    UUID unit = event.unitId();
    if (database.update(UPSERT, unit, event.until(), unit, event.roundId()) == 0) {
      throw new AwaitsException("round:" + event.roundId());
    }
  }
}
