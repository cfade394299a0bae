package org.ipfund.allocation.inbound;

/**
 * What is known here of a region.
 *
 * @param city code of the city it is or lies in; null for the province
 * @param provinceManaged whether it is a 省财政直管县, which receives from the province directly
 * @param scope where it lies, {@code /440000/440700/}
 */
public record RegionFacts(
    String code, String name, boolean isCity, String city, boolean provinceManaged, String scope) {

  private static final int CITY_STEP = 1;

  /** Reads the city out of the path of administrative ancestors, {@code 440000/440700/440781}. */
  static RegionFacts of(
      String code, String name, String level, boolean provinceManaged, String path) {
    String[] steps = path.split("/");
    String city = steps.length > CITY_STEP ? steps[CITY_STEP] : null;
    return new RegionFacts(
        code, name, "CITY".equals(level), city, provinceManaged, Places.scope(path));
  }
}
