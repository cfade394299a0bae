package org.ipfund.performance.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.sql.Database;

/** Finds bodies by what documents of a region call them on a day. */
@ApplicationScoped
public class BodyNames {

  /** Names of the region itself come last and so count before those of the regions above it. */
  private static final String KNOWN =
      """
      SELECT n.name_key, n.body_id FROM known_region here
      JOIN known_region r ON here.path = r.path OR starts_with(here.path, r.path || '/')
      JOIN body_name n ON n.region_code = r.code
      WHERE here.code = ? AND coalesce(n.valid_from <= ?, true) AND coalesce(n.valid_to > ?, true)
      ORDER BY length(r.path), n.valid_from NULLS FIRST
      """;

  private final Database database;

  BodyNames(Database database) {
    this.database = database;
  }

  /** All names that documents of the region use on that day. */
  public KnownBodies of(String regionCode, LocalDate day) {
    Map<String, UUID> found = new HashMap<>();
    database.list(
        KNOWN, row -> found.put(row.text("name_key"), row.id("body_id")), regionCode, day, day);
    return new KnownBodies(found);
  }
}
