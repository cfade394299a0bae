package org.ipfund.allocation.ledger;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.ipfund.allocation.reference.Treasuries;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Scope;
import org.ipfund.platform.place.EndedPlace;
import org.ipfund.platform.place.PlacePaths;

/**
 * From whose treasury the caller may pay: local finance only from its own place's, not from those
 * below it, because a province-managed county receives and pays for itself (C15); for a zone pays
 * who receives for it. A system that is said to belong everywhere pays for everybody; one whose
 * region is not known for nobody.
 */
@Singleton
public class CallerTreasury {

  private final Caller caller;
  private final PlacePaths places;
  private final Treasuries treasuries;

  CallerTreasury(Caller caller, PlacePaths places, Treasuries treasuries) {
    this.caller = caller;
    this.places = places;
    this.treasuries = treasuries;
  }

  public boolean isEverywhere() {
    return caller.identity().isEverywhere() && caller.scope().equals(Scope.EVERYTHING);
  }

  /** Where the caller's own treasury lies; empty for who has none. */
  public Optional<String> path() {
    return Optional.ofNullable(caller.identity().path());
  }

  /** The same by the code alone, for showing many; a path ends with its own place. */
  public boolean isNamed(String regionCode) {
    String treasury = "/" + treasuries.of(regionCode) + "/";
    return isEverywhere() || path().filter(own -> own.endsWith(treasury)).isPresent();
  }

  /**
   * Whether it is that of the region's money; by the place and not its path, which is remembered
   * for a while after the place was put elsewhere.
   */
  public boolean isOf(String regionCode) {
    Optional<String> treasury = places.path(treasuries.of(regionCode)).map(EndedPlace::heir);
    return isEverywhere() || treasury.isPresent() && treasury.equals(path().map(EndedPlace::heir));
  }
}
