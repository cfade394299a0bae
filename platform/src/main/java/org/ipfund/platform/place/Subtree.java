package org.ipfund.platform.place;

import jakarta.inject.Singleton;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.access.Scope;

/** The filter of a list by place: a place and everything below it. */
@Singleton
public class Subtree {

  private final PlacePaths places;

  Subtree(PlacePaths places) {
    this.places = places;
  }

  /** Holds for every row without a code, for none when there is no such place. */
  public Condition of(String scopeColumn, String placeCodeOrNull) {
    if (placeCodeOrNull == null) {
      return Condition.ALWAYS;
    }
    return places
        .path(placeCodeOrNull)
        .map(path -> Scope.below(path).on(scopeColumn, null, null))
        .orElse(Condition.NEVER);
  }
}
