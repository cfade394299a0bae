package org.ipfund.platform.place;

import java.time.LocalDate;
import java.util.Optional;

/** Where a place lies; every service answers it from its table of them. */
public interface PlacePaths {

  /** The place's path with slashes at both ends, {@code /440000/441600/}; empty when unknown. */
  Optional<String> path(String placeCode);

  /** The place, when it has ended by this day; a service that takes nothing new need not know. */
  default Optional<EndedPlace> ended(String placeCode, LocalDate today) {
    return Optional.empty();
  }

  /** A path without slashes at its ends, as tables of places have it, as scopes are written. */
  static String slashed(String path) {
    return "/" + path + "/";
  }
}
