package org.ipfund.catalog.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.ipfund.catalog.region.RegionMoved;
import org.ipfund.platform.sql.Database;

/** Units lie where their region lies: when that gets another path, they follow. */
@ApplicationScoped
class UnitMoves {

  private static final String FOLLOW = "UPDATE unit SET scope = ? WHERE region_code = ?";

  private final Database database;

  UnitMoves(Database database) {
    this.database = database;
  }

  void follow(@Observes RegionMoved region) {
    database.update(FOLLOW, region.scope(), region.code());
  }
}
