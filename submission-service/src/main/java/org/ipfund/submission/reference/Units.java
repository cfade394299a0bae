package org.ipfund.submission.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Name;

/** What the other rooms may ask about units. */
@ApplicationScoped
public class Units {

  /** An array, because a package names thousands. */
  private static final String NAMES = "SELECT id, name FROM unit_name WHERE id = ANY(?)";

  private static final String BELOW =
      """
      SELECT u.id, u.name, u.kind, u.region_code, g.level, u.scope
      FROM known_unit u JOIN known_region g ON g.code = u.region_code
      """;

  private final Database database;
  private final Caller caller;

  Units(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /**
   * Those of a region, and of all below it, that stand for a region or are meant by one of these
   * texts, as far as the caller sees them.
   *
   * @param named identifiers or names
   */
  public List<Unit> below(String regionCode, Collection<String> named) {
    String[] keys = named.stream().map(Name::key).toArray(String[]::new);
    return new Select(BELOW)
        .where(caller.sees("u.scope", null, "u.id"))
        .where("starts_with(u.scope, (SELECT scope FROM known_region WHERE code = ?))", regionCode)
        .where(
            "(u.kind = ANY (?) OR u.id::text = ANY (?)"
                + " OR platform.name_key(u.name) = ANY (?))",
            Unit.BUREAUS.toArray(String[]::new),
            named.toArray(String[]::new),
            keys)
        .then(" ORDER BY u.scope, u.id")
        .read(database, Units::unit);
  }

  private static Unit unit(Columns row) throws SQLException {
    return new Unit(
        row.id("id"),
        row.text("name"),
        row.text("kind"),
        row.text("region_code"),
        row.text("level"),
        row.text("scope"),
        null);
  }

  /** The names of these units. */
  public Map<UUID, String> names(Collection<UUID> ids) {
    return database
        .list(
            NAMES,
            row -> Map.entry(row.id("id"), row.text("name")),
            (Object) ids.toArray(UUID[]::new))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
