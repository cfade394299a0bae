package org.ipfund.allocation.reference;

import org.ipfund.platform.place.PlacePaths;

/**
 * What is known here of a region.
 *
 * @param city code of the city it is or lies in; null for the province
 * @param provinceManaged whether it is a 省财政直管县, which receives from the province directly
 * @param receiver code of the region in whose treasury its money lies: itself, or who receives for
 *     it; null when the province pays nobody for it
 * @param scope where it lies, {@code /440000/440700/}
 */
public record RegionFacts(
    String code,
    String name,
    RegionLevel level,
    String city,
    boolean provinceManaged,
    String receiver,
    String scope) {

  private static final int CITY_STEP = 1;

  /** Reads the city out of the path of administrative ancestors, {@code 440000/440700/440781}. */
  static RegionFacts of(
      String code,
      String name,
      RegionLevel level,
      boolean provinceManaged,
      String receiver,
      String path) {
    String[] steps = path.split("/");
    String city = steps.length > CITY_STEP ? steps[CITY_STEP] : null;
    return new RegionFacts(
        code, name, level, city, provinceManaged, receiver, PlacePaths.slashed(path));
  }

  public boolean isCity() {
    return level == RegionLevel.CITY;
  }

  public boolean isProvince() {
    return level == RegionLevel.PROVINCE;
  }

  /** In whose treasury its money lies: a zone's in that of who receives for it. */
  public String treasury() {
    return level == RegionLevel.ZONE && receiver != null ? receiver : code;
  }
}
