package org.ipfund.performance.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.ipfund.platform.event.AwaitsException;
import org.ipfund.platform.sql.Database;

/** The regions this service has heard of. */
@ApplicationScoped
public class KnownRegions {

  private static final String KEEP =
      "INSERT INTO region_copy (code, name, path) VALUES (?, ?, ?)"
          + " ON CONFLICT (code) DO UPDATE SET name = excluded.name, path = excluded.path";

  private final Database database;

  KnownRegions(Database database) {
    this.database = database;
  }

  void keep(RegionChanged region) {
    database.update(KEEP, region.code(), region.name(), region.path());
  }

  /**
   * A region.
   *
   * @throws AwaitsException when the catalog has not told of it yet
   */
  public KnownRegion require(String code) {
    return find(code).orElseThrow(() -> new AwaitsException(key(code)));
  }

  Optional<KnownRegion> find(String code) {
    return database.first(
        "SELECT name, path FROM region_copy WHERE code = ?",
        row -> new KnownRegion(row.text("name"), "/" + row.text("path") + "/"),
        code);
  }

  static String key(String code) {
    return "region:" + code;
  }
}
