package org.ipfund.catalog.region;

/** The level of a region; a zone (开发区、合作区) lies in a city and has no GB/T 2260 code. */
public enum RegionLevel {
  PROVINCE("省"),
  CITY("地级以上市"),
  COUNTY("县（市、区）"),
  ZONE("功能区");

  private final String label;

  RegionLevel(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether a region of this level may lie in one of the other level. */
  boolean liesIn(RegionLevel other) {
    return compareTo(other) > 0;
  }
}
