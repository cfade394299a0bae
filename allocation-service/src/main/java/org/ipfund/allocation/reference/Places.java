package org.ipfund.allocation.reference;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
 * Where a region lies, from the copy of the regions; remembered for a few seconds. The region that
 * issues the money is known before its first event.
 */
@Singleton
public class Places implements PlacePaths {

  /** SQL, so that it is one round trip also without a transaction. */
  private static final String PATH = "SELECT path, valid_to FROM known_region WHERE code = ?";

  private static final long MOST = 10_000;

  /**
   * @param validTo the first day on which it is no more, or null
   */
  private record Location(String scope, LocalDate validTo) {}

  private final Database database;
  private final String issuingRegion;
  private final Cache<String, Location> remembered;

  Places(
      Database database,
      @ConfigProperty(name = "ipfund.issuing-region") String issuingRegion,
      @ConfigProperty(name = "ipfund.access.remember") Duration remember) {
    this.database = database;
    this.issuingRegion = issuingRegion;
    this.remembered = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(remember).build();
  }

  @Override
  public Optional<String> path(String code) {
    return find(code).map(Location::scope);
  }

  @Override
  public Optional<EndedPlace> ended(String code, LocalDate today) {
    return find(code).flatMap(place -> EndedPlace.of(code, place.validTo(), place.scope(), today));
  }

  private Optional<Location> find(String code) {
    return code.indexOf('\0') >= 0
        ? Optional.empty()
        : Optional.ofNullable(remembered.get(code, this::read));
  }

  private Location read(String code) {
    Location own = code.equals(issuingRegion) ? new Location(scope(code), null) : null;
    return database
        .first(PATH, row -> new Location(scope(row.text("path")), row.date("valid_to")), code)
        .orElse(own);
  }

  /** Whose money a region's is, is asked anew at once when that lies elsewhere. */
  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlaceMoved region) {
    remembered.invalidate(region.placeCode());
  }

  /** What is remembered of a region that has just ended would let money go there. */
  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegionEnded region) {
    remembered.invalidate(region.code());
  }

  /** The scope of what lies in a region with this path. */
  public static String scope(String path) {
    return "/" + path + "/";
  }
}
