package org.ipfund.performance.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.event.AwaitsException;
import org.ipfund.platform.sql.Database;

/** The units this service has heard of. */
@ApplicationScoped
public class KnownUnits {

  private static final String KEEP =
      "INSERT INTO known_unit (id, name, region_code) SELECT * FROM unnest(?, ?, ?)"
          + " ON CONFLICT (id)"
          + " DO UPDATE SET name = excluded.name, region_code = excluded.region_code";

  private final Database database;

  KnownUnits(Database database) {
    this.database = database;
  }

  /** Keeps units, each of them once. */
  void keep(List<UnitChanged> units) {
    database.update(
        KEEP,
        units.stream().map(UnitChanged::unitId).toArray(UUID[]::new),
        units.stream().map(UnitChanged::name).toArray(String[]::new),
        units.stream().map(UnitChanged::regionCode).toArray(String[]::new));
  }

  /**
   * The name of a unit.
   *
   * @throws AwaitsException when the catalog has not told of it yet
   */
  public String require(UUID id) {
    return database
        .first("SELECT name FROM known_unit WHERE id = ?", row -> row.text("name"), id)
        .orElseThrow(() -> new AwaitsException(key(id)));
  }

  static String key(UUID id) {
    return "unit:" + id;
  }
}
