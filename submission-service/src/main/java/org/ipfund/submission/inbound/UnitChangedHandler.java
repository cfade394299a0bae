package org.ipfund.submission.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.platform.event.AwaitsException;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;
import org.ipfund.platform.sql.Database;

/** Keeps the copy of a unit; it waits for its region. */
@ApplicationScoped
public class UnitChangedHandler implements EventHandler<UnitChanged> {

  private static final String UPSERT =
      "INSERT INTO known_unit (id, name, kind, region_code, scope)"
          + " SELECT ?, ?, ?, code, scope FROM known_region WHERE code = ?"
          + " ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind,"
          + " region_code = excluded.region_code, scope = excluded.scope";

  private final Database database;
  private final UnitScopes scopes;

  UnitChangedHandler(Database database, UnitScopes scopes) {
    this.database = database;
    this.scopes = scopes;
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
  public void handle(UnitChanged event, EventContext context) {
    int kept =
        database.update(UPSERT, event.unitId(), event.name(), event.kind(), event.regionCode());
    if (kept == 0) {
      throw new AwaitsException("region:" + event.regionCode());
    }
    scopes.follow(event.regionCode());
    context.arrived("unit:" + event.unitId());
  }
}
