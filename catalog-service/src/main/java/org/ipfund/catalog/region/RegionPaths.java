package org.ipfund.catalog.region;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.guard.PlacePaths;
import org.ipfund.platform.sql.Database;

/**
 * Where regions lie, for those who sign in: remembered for a few seconds, an unknown region never.
 * A province (code ends with four zeros) lies in nothing, so its path is known before any region
 * is: somebody has to load the first ones.
 */
@Singleton
class RegionPaths implements PlacePaths {

  private static final long MOST = 10_000;
  private static final String PROVINCE = "\\d{2}0000";
  private static final String FIND = "SELECT path FROM region WHERE code = ?";

  private final Database database;
  private final Cache<String, String> known;

  RegionPaths(
      Database database, @ConfigProperty(name = "ipfund.access.remember") Duration remember) {
    this.database = database;
    this.known = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(remember).build();
  }

  @Override
  public Optional<String> path(String code) {
    if (code.matches(PROVINCE)) {
      return Optional.of(slashed(code));
    }
    return find(code);
  }

  /** The same for regions that were loaded. */
  Optional<String> find(String code) {
    return Optional.ofNullable(known.get(code, this::read));
  }

  /** Other replicas go on with what they remember, for those seconds. */
  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegionMoved region) {
    known.invalidate(region.code());
  }

  private String read(String code) {
    return database
        .first(FIND, row -> row.text("path"), code)
        .map(RegionPaths::slashed)
        .orElse(null);
  }

  /** The path of the catalogue with slashes at both ends, as scopes are written. */
  static String slashed(String path) {
    return "/" + path + "/";
  }
}
