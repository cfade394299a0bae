package org.ipfund.submission.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.ipfund.platform.place.UnitsChanged;
import org.ipfund.platform.sql.Database;

/** Keeps what hangs on units where they lie; with a region that moves the database takes all. */
@ApplicationScoped
class UnitScopes {

  private static final String UNITS =
      "UPDATE known_unit u SET scope = g.scope FROM known_region g"
          + " WHERE g.code = u.region_code AND g.code = ? AND u.scope <> g.scope";
  private static final String EXTENSIONS =
      "UPDATE known_extension e SET scope = u.scope FROM known_unit u"
          + " WHERE u.id = e.unit_id AND u.region_code = ? AND e.scope <> u.scope";

  private static final String EXTENSIONS_OF_UNITS =
      "UPDATE known_extension e SET scope = u.scope FROM known_unit u"
          + " WHERE u.id = e.unit_id AND u.id = ANY (?) AND e.scope <> u.scope";

  private final Database database;

  UnitScopes(Database database) {
    this.database = database;
  }

  /** Lets everything of a region's units lie where the region lies. */
  void follow(String regionCode) {
    database.update(UNITS, regionCode);
    database.update(EXTENSIONS, regionCode);
  }

  /** Lets what hangs on units lie where they lie. */
  void follow(@Observes UnitsChanged event) {
    database.update(EXTENSIONS_OF_UNITS, (Object) event.units().toArray(UUID[]::new));
  }
}
