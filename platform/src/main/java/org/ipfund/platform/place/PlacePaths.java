package org.ipfund.platform.place;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.sql.Database;

/**
 * Where places lie, from the service's table of them ({@code ipfund.places.table}, with {@code
 * code}, {@code path} and {@code valid_to}): remembered for a few seconds, an unknown one never.
 * The place in which all others lie is known before anything is heard of it: somebody has to load
 * or hear the first ones. Another code that is not in the table is no place, whatever it looks
 * like.
 */
@Singleton
public class PlacePaths {

  private static final long MOST = 10_000;
  private static final int FIRST = 1;

  /**
   * @param path with slashes at both ends
   * @param validTo the first day on which it is no more, or null
   */
  private record Location(String path, LocalDate validTo) {}

  private final Database database;
  private final String find;
  private final String root;
  private final Cache<String, Location> remembered;

  PlacePaths(
      Database database,
      @ConfigProperty(name = "ipfund.places.table", defaultValue = "place") String table,
      @ConfigProperty(name = "ipfund.access.root") String root,
      @ConfigProperty(name = "ipfund.access.remember") Duration remember) {
    this.database = database;
    this.find = "SELECT path, valid_to FROM " + table + " WHERE code = ?";
    this.root = root;
    this.remembered = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(remember).build();
  }

  /** The place's path with slashes at both ends, {@code /440000/441600/}; empty when unknown. */
  public Optional<String> path(String code) {
    return find(code).map(Location::path);
  }

  /** The place, when it has ended by this day. */
  public Optional<EndedPlace> ended(String code, LocalDate today) {
    return find(code).flatMap(place -> EndedPlace.of(code, place.validTo(), place.path(), today));
  }

  /**
   * Before anybody asks anew who belongs there. Other replicas go on with what they remember, for
   * those seconds.
   */
  void forget(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(FIRST) PlaceMoved place) {
    remembered.invalidate(place.placeCode());
  }

  private Optional<Location> find(String code) {
    return code.indexOf('\0') >= 0
        ? Optional.empty()
        : Optional.ofNullable(remembered.get(code, this::read));
  }

  private Location read(String code) {
    return database
        .first(find, row -> new Location(slashed(row.text("path")), row.date("valid_to")), code)
        .orElse(code.equals(root) ? new Location(slashed(code), null) : null);
  }

  /** A path without slashes at its ends, as tables of places have it, as scopes are written. */
  public static String slashed(String path) {
    return "/" + path + "/";
  }
}
