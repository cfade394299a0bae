package org.ipfund.allocation.query;

import jakarta.inject.Singleton;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.access.Scope;
import org.ipfund.platform.guard.PlacePaths;

/** The filter {@code regionCode} of a list: a region and everything below it. */
@Singleton
public class Subtree {

  /** How the contract describes the filter. */
  public static final String MEANING =
      "Six digits; the region and everything below it, as far as the caller may see";

  private final PlacePaths places;

  Subtree(PlacePaths places) {
    this.places = places;
  }

  /** Holds for every row without a code, for none when there is no such region. */
  public Condition of(String scopeColumn, String regionCodeOrNull) {
    if (regionCodeOrNull == null) {
      return Condition.ALWAYS;
    }
    return places
        .path(regionCodeOrNull)
        .map(path -> Scope.below(path).on(scopeColumn, null, null))
        .orElse(Condition.NEVER);
  }
}
