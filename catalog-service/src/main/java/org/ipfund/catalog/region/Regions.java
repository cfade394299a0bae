package org.ipfund.catalog.region;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ipfund.platform.sql.Database;

/** What the other rooms may ask about regions. Paths have slashes at both ends, as scopes do. */
@ApplicationScoped
public class Regions {

  private static final String PATHS = "SELECT code, path FROM region";

  /**
   * An expression for an insert: the path of the region with the given code at the commit, so that
   * a region cannot move away from under the new row.
   */
  public static final String PATH_NOW =
      "(SELECT '/' || path || '/' FROM region WHERE code = ? FOR SHARE)";

  private record Path(String code, String path) {}

  private final RegionPaths paths;
  private final Database database;

  Regions(RegionPaths paths, Database database) {
    this.paths = paths;
    this.database = database;
  }

  /** Where the region lies, as far as was known some seconds ago; empty when there is none. */
  public Optional<String> path(String code) {
    return paths.find(code);
  }

  /** Where the region lies; it stays there until the end of the transaction. */
  public Optional<String> holdPath(String code) {
    return database.first("SELECT " + PATH_NOW + " AS path", row -> row.text("path"), code);
  }

  /** Where all regions lie, by code; they stay there until the end of the transaction. */
  public Map<String, String> holdPaths() {
    return database
        .list(PATHS + " FOR SHARE", row -> new Path(row.text("code"), row.text("path")))
        .stream()
        .collect(Collectors.toMap(Path::code, p -> RegionPaths.slashed(p.path())));
  }
}
