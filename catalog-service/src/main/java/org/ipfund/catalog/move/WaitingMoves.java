package org.ipfund.catalog.move;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.catalog.unit.WaitingUnits;
import org.ipfund.platform.sql.Database;

/** The units whose moves wait for a second person. */
@ApplicationScoped
class WaitingMoves implements WaitingUnits {

  private static final String WAITING =
      "SELECT unit_id FROM unit_move WHERE unit_id = ANY (?) AND status = ?";

  private final Database database;

  WaitingMoves(Database database) {
    this.database = database;
  }

  @Override
  public Set<UUID> of(Collection<UUID> units) {
    return database
        .list(
            WAITING, row -> row.id("unit_id"), units.toArray(UUID[]::new), UnitMoveStatus.PREPARED)
        .stream()
        .collect(Collectors.toSet());
  }
}
