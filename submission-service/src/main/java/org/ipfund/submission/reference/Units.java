package org.ipfund.submission.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.platform.sql.Database;

/** What the other rooms may ask about units. */
@ApplicationScoped
public class Units {

  /** An array, because a package names thousands. */
  private static final String NAMES = "SELECT id, name FROM unit_name WHERE id = ANY(?)";

  private final Database database;

  Units(Database database) {
    this.database = database;
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
