package org.ipfund.catalog.region;

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
import org.ipfund.platform.guard.EndedPlace;
import org.ipfund.platform.guard.PlaceMoved;
import org.ipfund.platform.guard.PlacePaths;
import org.ipfund.platform.sql.Database;

/**
 * Where regions lie, for those who sign in: remembered for a few seconds, an unknown region never.
 * The province lies in nothing, so its path is known before any region is: somebody has to load the
 * first ones. Another code that is not loaded is no place, whatever it looks like.
 */
@Singleton
class RegionPaths implements PlacePaths {

  private static final long MOST = 10_000;
  private static final int FIRST = 1;
  private static final String FIND = "SELECT path, valid_to FROM region WHERE code = ?";

  /**
   * @param scope with slashes at both ends
   * @param validTo the first day on which it is no more, or null
   */
  private record Known(String scope, LocalDate validTo) {}

  private final Database database;
  private final String province;
  private final Cache<String, Known> known;

  RegionPaths(
      Database database,
      @ConfigProperty(name = "ipfund.province") String province,
      @ConfigProperty(name = "ipfund.access.remember") Duration remember) {
    this.database = database;
    this.province = province;
    this.known = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(remember).build();
  }

  @Override
  public Optional<String> path(String code) {
    if (code.equals(province)) {
      return Optional.of(slashed(code));
    }
    return find(code);
  }

  /** The same for regions that were loaded. */
  Optional<String> find(String code) {
    return Optional.ofNullable(known.get(code, this::read)).map(Known::scope);
  }

  @Override
  public Optional<EndedPlace> ended(String code, LocalDate today) {
    return Optional.ofNullable(known.get(code, this::read))
        .flatMap(region -> EndedPlace.of(code, region.validTo(), region.scope(), today));
  }

  /**
   * Before anybody asks anew who belongs there. Other replicas go on with what they remember, for
   * those seconds.
   */
  void forget(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(FIRST) PlaceMoved region) {
    known.invalidate(region.placeCode());
  }

  private Known read(String code) {
    return database
        .first(FIND, row -> new Known(slashed(row.text("path")), row.date("valid_to")), code)
        .orElse(null);
  }

  /** The path of the catalogue with slashes at both ends, as scopes are written. */
  static String slashed(String path) {
    return "/" + path + "/";
  }
}
