package org.ipfund.allocation.reconciliation;

import java.util.regex.Pattern;
import org.ipfund.allocation.reference.RegionFacts;

/**
 * The name of a region's second-level project (C29): a pattern of the fund with the region's short
 * name. A city drops 市, a county keeps 市 or 县, an autonomous county drops its nationality (连南瑶族自治县
 * is 连南县).
 */
final class SecondaryProjectName {

  private static final Pattern AUTONOMOUS = Pattern.compile("(.{2,}?)(?:[^族]{1,4}族)+自治县");
  private static final String CITY = "市";

  private SecondaryProjectName() {}

  static String of(String pattern, RegionFacts region) {
    return pattern.formatted(shortName(region));
  }

  static String shortName(RegionFacts region) {
    String name = region.name();
    if (region.isCity() && name.endsWith(CITY)) {
      return name.substring(0, name.length() - CITY.length());
    }
    return AUTONOMOUS.matcher(name).replaceFirst("$1县");
  }
}
