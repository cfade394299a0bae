package org.ipfund.allocation.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.event.AwaitsException;
import org.ipfund.platform.event.BulkEventHandler;
import org.ipfund.platform.event.Latest;
import org.ipfund.platform.sql.Database;

/** Keeps the copies of units, many with one statement; a unit waits for its region. */
@ApplicationScoped
class UnitChangedHandler implements BulkEventHandler<UnitChanged> {

  /** A region that moves at the same moment is waited for. */
  private static final String UPSERT =
      """
      INSERT INTO known_unit (id, name, kind, region_code, scope)
        SELECT u.id, u.name, u.kind, g.code, '/' || g.path || '/'
        FROM unnest(?, ?, ?, ?) AS u(id, name, kind, region_code)
        JOIN known_region g ON g.code = u.region_code FOR SHARE OF g
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind,
        region_code = excluded.region_code, scope = excluded.scope
      """;

  private final EntityManager entities;
  private final Database database;

  UnitChangedHandler(EntityManager entities, Database database) {
    this.entities = entities;
    this.database = database;
  }

  @Override
  public String type() {
    return "org.ipfund.catalog.unit-changed.v1";
  }

  @Override
  public Class<UnitChanged> payload() {
    return UnitChanged.class;
  }

  @Override
  public String arrival(UnitChanged event) {
    return "unit:" + event.unitId();
  }

  @Override
  public void handleAll(List<UnitChanged> events) {
    List<UnitChanged> units = Latest.of(events, UnitChanged::unitId);
    // Regions of the same batch are still in the session, and units that were read are stale then.
    entities.flush();
    entities.clear();
    int kept =
        database.update(
            UPSERT,
            units.stream().map(UnitChanged::unitId).toArray(UUID[]::new),
            units.stream().map(UnitChanged::name).toArray(String[]::new),
            units.stream().map(UnitChanged::kind).toArray(String[]::new),
            units.stream().map(UnitChanged::regionCode).toArray(String[]::new));
    if (kept < units.size()) {
      throw new AwaitsException("region:" + units.get(0).regionCode());
    }
  }
}
