package org.ipfund.submission.inbound;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.ipfund.platform.guard.PlaceMoved;
import org.ipfund.platform.guard.PlacePaths;
import org.ipfund.platform.sql.Database;

/** Where regions lie, by this service's copy of them; an unknown one is asked for again. */
@Singleton
class RegionPaths implements PlacePaths {

  private static final String FIND = "SELECT scope FROM known_region WHERE code = ?";
  private static final int MOST = 10_000;
  private static final Duration REMEMBERED = Duration.ofMinutes(1);

  private final Database database;
  private final Cache<String, String> paths =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

  RegionPaths(Database database) {
    this.database = database;
  }

  @Override
  public Optional<String> path(String regionCode) {
    return Optional.ofNullable(paths.get(regionCode, this::find));
  }

  /** Whose a region is, is asked anew at once when that lies elsewhere. */
  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlaceMoved region) {
    paths.invalidate(region.placeCode());
  }

  private String find(String regionCode) {
    return database.first(FIND, row -> row.text("scope"), regionCode).orElse(null);
  }
}
