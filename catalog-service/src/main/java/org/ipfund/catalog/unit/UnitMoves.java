package org.ipfund.catalog.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ipfund.catalog.region.RegionClosed;
import org.ipfund.catalog.region.RegionMoved;
import org.ipfund.platform.sql.Database;

/** Units lie where their region lies: when that gets another path, they follow. */
@ApplicationScoped
class UnitMoves {

  private static final String FOLLOW = "UPDATE unit SET scope = ? WHERE region_code = ?";

  private final Database database;
  private final UnitRepository units;
  private final UnitChanges changes;

  UnitMoves(Database database, UnitRepository units, UnitChanges changes) {
    this.database = database;
    this.units = units;
    this.changes = changes;
  }

  void follow(@Observes RegionMoved region) {
    database.update(FOLLOW, region.scope(), region.code());
  }

  /** They belong to the successor from now on, and their members with them. */
  void handOver(@Observes RegionClosed region) {
    Map<Unit, UnitResponse> before = new LinkedHashMap<>();
    units.lockAllOf(region.code()).forEach(unit -> before.put(unit, UnitResponse.from(unit)));
    before.keySet().forEach(unit -> unit.moveTo(region.successor(), region.scope()));
    units.flush();
    before.forEach(changes::tell);
  }
}
