package org.ipfund.allocation.reference;

import java.util.Map;
import java.util.Optional;

/**
 * Who receives a region's money: the nearest region, at or above it, that the province pays
 * directly (its fiscal parent is the province: cities, province-managed counties, a zone with a
 * finance bureau of its own). The province receives for itself; whoever settles with the centre
 * (深圳) receives nothing of it.
 */
final class Receiving {

  /**
   * What decides of a region.
   *
   * @param path its administrative ancestors and itself, {@code 440000/440100/440100Z1}
   * @param fiscalParent from whom its money comes, or null
   */
  record Place(String code, String path, boolean provinceManaged, String fiscalParent) {

    private boolean isPaidBy(String province) {
      return fiscalParent == null ? provinceManaged : fiscalParent.equals(province);
    }
  }

  private Receiving() {}

  /**
   * The code of who receives for the region; empty when nobody does.
   *
   * @param places those on the region's path, by code
   */
  static Optional<String> of(Place region, Map<String, Place> places) {
    String[] steps = region.path().split("/");
    String province = steps[0];
    if (steps.length == 1) {
      return Optional.of(region.code());
    }
    for (int i = steps.length - 1; i > 0; i--) {
      Place place = places.get(steps[i]);
      if (place != null && place.isPaidBy(province)) {
        return Optional.of(place.code());
      }
    }
    return Optional.empty();
  }
}
