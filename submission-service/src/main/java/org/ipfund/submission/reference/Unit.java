package org.ipfund.submission.reference;

import java.util.Set;
import java.util.UUID;
import org.ipfund.platform.place.EndedPlace;

/**
 * A unit with where it lies.
 *
 * @param regionLevel {@code PROVINCE}, {@code CITY}, {@code COUNTY} or {@code ZONE}
 * @param scope the path of its region, {@code /440000/441600/}
 * @param ended its region, when that has ended; else null
 */
public record Unit(
    UUID id,
    String name,
    String kind,
    String regionCode,
    String regionLevel,
    String scope,
    EndedPlace ended) {

  static final Set<String> BUREAUS = Set.of("CITY_BUREAU", "COUNTY_BUREAU");

  /** Whether it stands for its region. */
  public boolean isBureau() {
    return BUREAUS.contains(kind);
  }
}
