package org.ipfund.catalog.move;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.catalog.unit.WaitingUnits;
import org.ipfund.platform.sql.Database;

/** The units whose moves wait for a second person. */
@ApplicationScoped
class WaitingMoves implements WaitingUnits {

  private static final String WAITING =
      "EXISTS (SELECT FROM unit_move m WHERE m.unit_id = %s AND m.status = '"
          + UnitMoveStatus.PREPARED
          + "')";

  private final Database database;

  WaitingMoves(Database database) {
    this.database = database;
  }

  @Override
  public boolean waits(UUID unit) {
    return database
        .first("SELECT " + waits("?") + " AS waits", row -> row.flag("waits"), unit)
        .orElseThrow();
  }

  @Override
  public String waits(String unit) {
    return WAITING.formatted(unit);
  }
}
