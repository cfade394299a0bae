package org.ipfund.platform.guard;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.access.Identity;
import org.ipfund.platform.access.RoleTable;
import org.ipfund.platform.place.PlacePaths;

/**
 * Where callers belong. The place in which all others lie ({@code ipfund.access.root}) is known
 * before anything is heard of it: its people see to what keeps a service from hearing.
 */
@Singleton
class CallerPlaces {

  /** What {@code region_code} says for a system client that belongs to no single place. */
  private static final String EVERYWHERE = "*";

  private final PlacePaths paths;
  private final String root;

  CallerPlaces(PlacePaths paths, @ConfigProperty(name = "ipfund.access.root") String root) {
    this.paths = paths;
    this.root = root;
  }

  /** A system client belongs everywhere when its token says so, not when it says nothing. */
  Optional<String> path(Account account) {
    String code = account.placeCode();
    if (code == null) {
      return Optional.empty();
    }
    if (code.equals(EVERYWHERE)) {
      return Optional.of(Identity.EVERYWHERE)
          .filter(any -> account.roles().contains(RoleTable.SYSTEM));
    }
    return isCentral(account) ? Optional.of("/" + root + "/") : paths.path(code);
  }

  /** True for who belongs to the place in which all others lie. */
  boolean isCentral(Account account) {
    return root.equals(account.placeCode());
  }
}
