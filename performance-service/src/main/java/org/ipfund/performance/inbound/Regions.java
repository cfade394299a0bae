package org.ipfund.performance.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.ipfund.platform.event.AwaitsException;
import org.ipfund.platform.place.PlacePaths;
import org.ipfund.platform.sql.Database;

/** The regions this service has heard of. */
@ApplicationScoped
public class Regions {

  private static final String KEEP =
      "INSERT INTO known_region (code, name, path, valid_to) VALUES (?, ?, ?, ?)"
          + " ON CONFLICT (code) DO UPDATE SET name = excluded.name, path = excluded.path,"
          + " valid_to = excluded.valid_to";

  private final Database database;

  Regions(Database database) {
    this.database = database;
  }

  void keep(RegionChanged region) {
    database.update(KEEP, region.code(), region.name(), region.path(), region.validTo());
  }

  /**
   * A region.
   *
   * @throws AwaitsException when the catalog has not told of it yet
   */
  public Region require(String code) {
    return find(code).orElseThrow(() -> new AwaitsException(key(code)));
  }

  Optional<Region> find(String code) {
    return database.first(
        "SELECT name, path FROM known_region WHERE code = ?",
        row -> new Region(row.text("name"), PlacePaths.slashed(row.text("path"))),
        code);
  }

  static String key(String code) {
    return "region:" + code;
  }
}
