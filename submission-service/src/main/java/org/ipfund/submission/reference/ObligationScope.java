package org.ipfund.submission.reference;

import java.util.Set;
import org.ipfund.platform.value.Name;

/**
 * Reads whom an obligation's scope means: a unit's identifier or name, a region's code, or 各地市局,
 * the bureaus of all cities. What else a catalogue prints (其他珠三角地市局) is for people to read.
 */
final class ObligationScope {

  private static final String CITY_BUREAUS = "各地市局";
  private static final String CITY_BUREAU = "CITY_BUREAU";
  private static final Set<String> BUREAUS = Set.of(CITY_BUREAU, "COUNTY_BUREAU");

  private ObligationScope() {}

  /** A region means all units in it and below it. */
  static boolean reaches(String scope, Unit unit) {
    return names(scope, unit) || unit.scope().contains("/" + scope + "/");
  }

  /** What a region must do its bureau does. */
  static boolean isDutyOf(String scope, Unit unit) {
    return names(scope, unit) || scope.equals(unit.regionCode()) && BUREAUS.contains(unit.kind());
  }

  private static boolean names(String scope, Unit unit) {
    return scope.equals(unit.id().toString())
        || Name.key(scope).equals(Name.key(unit.name()))
        || scope.equals(CITY_BUREAUS) && unit.kind().equals(CITY_BUREAU);
  }
}
