package org.ipfund.submission.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;

/** What the other rooms may ask about catalogues. */
@ApplicationScoped
public class Catalogue {

  private static final String FIND =
      """
      SELECT id, category_code, category_label, name, name_key, extension_slot FROM known_project
      WHERE round_id = ? AND (id = ANY(?) OR name_key = ANY(?))
      """;

  private final Database database;

  Catalogue(Database database) {
    this.database = database;
  }

  /** Those rows of a round's catalogue that have one of these identifiers or names. */
  public List<CatalogueProject> find(UUID roundId, Collection<UUID> ids, Collection<String> nameKeys) {
    return database.list(
        FIND,
        Catalogue::project,
        roundId,
        ids.toArray(UUID[]::new),
        nameKeys.toArray(String[]::new));
  }

  private static CatalogueProject project(Columns row) throws SQLException {
    return new CatalogueProject(
        row.id("id"),
        row.text("category_code"),
        row.text("category_label"),
        row.text("name"),
        row.text("name_key"),
        row.flag("extension_slot"));
  }
}
