package org.ipfund.allocation.inbound;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.guard.PlacePaths;
import org.ipfund.platform.sql.Database;

/**
 * Where a region lies, from the copy of the regions; remembered for a few seconds. The region that
 * issues the money is known before its first event.
 */
@Singleton
public class Places implements PlacePaths {

  private static final String PATH = "SELECT path FROM known_region WHERE code = ?";
  private static final long MOST = 10_000;

  private final Database database;
  private final String issuingRegion;
  private final Cache<String, String> remembered;

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
    return code.indexOf('\0') >= 0
        ? Optional.empty()
        : Optional.ofNullable(remembered.get(code, this::read));
  }

  private String read(String code) {
    String own = code.equals(issuingRegion) ? scope(code) : null;
    return database.first(PATH, row -> scope(row.text("path")), code).orElse(own);
  }

  static String scope(String path) {
    return "/" + path + "/";
  }
}
