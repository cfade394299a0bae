package org.ipfund.catalog.region;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipfund.platform.place.EndedPlace;
import org.ipfund.platform.place.PlacePaths;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.BusinessClock;

/** What the other rooms may ask about regions. Paths have slashes at both ends, as scopes do. */
@ApplicationScoped
public class Regions {

  private static final String PATHS = "SELECT code, path FROM region";
  private static final String ENDED =
      "SELECT code, path, valid_to FROM region WHERE valid_to IS NOT NULL";

  private static final String STANDING =
      "SELECT path, valid_to FROM region WHERE code = ? FOR SHARE";

  /**
   * An expression for an insert: the path of the region with the given code at the commit, so that
   * a region cannot move away from under the new row.
   */
  public static final String PATH_NOW =
      "(SELECT '/' || path || '/' FROM region WHERE code = ? FOR SHARE)";

  private record Path(String code, String path) {}

  private record Held(String path, LocalDate validTo) {}

  private final PlacePaths places;
  private final Database database;
  private final BusinessClock clock;

  Regions(PlacePaths places, Database database, BusinessClock clock) {
    this.places = places;
    this.database = database;
    this.clock = clock;
  }

  /** Where the region lies; empty when there is none. */
  public Optional<String> path(String code) {
    return database
        .first(PATHS + " WHERE code = ?", row -> row.text("path"), code)
        .map(PlacePaths::slashed);
  }

  /** The region, if it has ended: nothing new belongs to it. */
  public Optional<EndedPlace> ended(String code) {
    return places.ended(code, clock.today());
  }

  /** The regions that have ended, by code. */
  public Map<String, EndedPlace> ended() {
    LocalDate today = clock.today();
    return database
        .list(
            ENDED,
            row -> EndedPlace.of(row.text("code"), row.date("valid_to"), row.text("path"), today))
        .stream()
        .flatMap(Optional::stream)
        .collect(Collectors.toMap(EndedPlace::code, Function.identity()));
  }

  /** Where the region lies; it stays there until the end of the transaction. */
  public Optional<String> holdPath(String code) {
    return database.first("SELECT " + PATH_NOW + " AS path", row -> row.text("path"), code);
  }

  /**
   * The same for something new, for which the region must stand now, whatever was known of it some
   * seconds ago.
   *
   * @throws ProblemException 422 naming its successor when it has ended
   */
  public String holdStanding(String code) {
    Held held =
        database
            .first(STANDING, row -> new Held(row.text("path"), row.date("valid_to")), code)
            .orElseThrow();
    EndedPlace.of(code, held.validTo, held.path, clock.today())
        .ifPresent(
            ended -> {
              throw ProblemException.refused(List.of(ended.violation("/regionCode")));
            });
    return PlacePaths.slashed(held.path);
  }

  /** Where all regions lie, by code; they stay there until the end of the transaction. */
  public Map<String, String> holdPaths() {
    return database
        .list(PATHS + " FOR SHARE", row -> new Path(row.text("code"), row.text("path")))
        .stream()
        .collect(Collectors.toMap(Path::code, p -> PlacePaths.slashed(p.path())));
  }
}
