package org.ipfund.allocation.reference;

/** What kind of region it is. */
public enum RegionLevel {
  PROVINCE,
  CITY,
  COUNTY,
  ZONE
}
