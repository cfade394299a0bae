package org.ipfund.submission.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;

/** Regions and bureaus as far as they decide who receives, from this service's copies. */
@ApplicationScoped
public class Places {

  private static final String UPWARDS =
      """
      SELECT DISTINCT g.code, g.name, g.level, g.path, g.fiscal_parent FROM known_region b
      CROSS JOIN LATERAL unnest(string_to_array(b.path, '/') || b.code) AS a(code)
      JOIN known_region g ON g.code = a.code WHERE b.code = ANY(?)
      """;
  private static final String BUREAUS =
      "SELECT id, name, kind, region_code FROM known_unit WHERE region_code = ANY(?)"
          + " AND kind IN ('CITY_BUREAU', 'COUNTY_BUREAU') ORDER BY id";

  private final Database database;

  Places(Database database) {
    this.database = database;
  }

  /** These regions and all above them, by code. */
  public Map<String, Place> upwards(Collection<String> codes) {
    return database.list(UPWARDS, Places::place, (Object) codes.toArray(String[]::new)).stream()
        .collect(Collectors.toMap(Place::code, Function.identity()));
  }

  /** The bureaus of these regions that the caller sees, by identifier. */
  public List<Bureau> bureaus(Collection<String> codes) {
    return database.list(BUREAUS, Places::bureau, (Object) codes.toArray(String[]::new));
  }

  private static Place place(Columns row) throws SQLException {
    return new Place(
        row.text("code"),
        row.text("name"),
        row.text("level"),
        row.text("path"),
        row.text("fiscal_parent"));
  }

  private static Bureau bureau(Columns row) throws SQLException {
    return new Bureau(row.id("id"), row.text("name"), row.text("kind"), row.text("region_code"));
  }
}
