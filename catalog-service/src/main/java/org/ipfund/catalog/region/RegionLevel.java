package org.ipfund.catalog.region;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** The level of a region; a zone (开发区、合作区) lies in a city and has no GB/T 2260 code. */
public enum RegionLevel implements Labelled {
  PROVINCE(new Text("省", "province")),
  CITY(new Text("地级以上市", "city")),
  COUNTY(new Text("县（市、区）", "county")),
  ZONE(new Text("功能区", "zone"));

  private final Text label;

  RegionLevel(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }

  /** Whether a region of this level may lie in one of the other level. */
  boolean liesIn(RegionLevel other) {
    return compareTo(other) > 0;
  }
}
