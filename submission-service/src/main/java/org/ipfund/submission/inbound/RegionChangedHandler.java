package org.ipfund.submission.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.ipfund.platform.event.AwaitsException;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;
import org.ipfund.platform.place.PlaceMoved;
import org.ipfund.platform.sql.Database;

/** Keeps the copy of a region. */
@ApplicationScoped
public class RegionChangedHandler implements EventHandler<RegionChanged> {

  /** An event may come again, also while it is handled: the database decides. */
  private static final String UPSERT =
      "INSERT INTO known_region (code, name, level, path, fiscal_parent, valid_to)"
          + " VALUES (?, ?, ?, ?, ?, ?)"
          + " ON CONFLICT (code) DO UPDATE SET name = excluded.name, level = excluded.level,"
          + " path = excluded.path, fiscal_parent = excluded.fiscal_parent, valid_to = excluded.valid_to";

  private static final String KNOWN = "SELECT 1 FROM known_region WHERE code = ?";

  private final Database database;
  private final UnitScopes scopes;
  private final Event<PlaceMoved> moved;

  RegionChangedHandler(Database database, UnitScopes scopes, Event<PlaceMoved> moved) {
    this.database = database;
    this.scopes = scopes;
    this.moved = moved;
  }

  @Override
  public String type() {
    return "org.ipfund.catalog.region-changed.v1";
  }

  @Override
  public Class<RegionChanged> payload() {
    return RegionChanged.class;
  }

  @Override
  public void handle(RegionChanged event, EventContext context) {
    if (event.successor() != null && database.first(KNOWN, row -> 1, event.successor()).isEmpty()) {
      throw new AwaitsException("region:" + event.successor());
    }
    database.update(
        UPSERT,
        event.code(),
        event.name(),
        event.level(),
        event.path(),
        event.fiscalParent(),
        event.validTo());
    scopes.follow(event.code());
    moved.fire(new PlaceMoved(event.code()));
    context.arrived("region:" + event.code());
  }
}
