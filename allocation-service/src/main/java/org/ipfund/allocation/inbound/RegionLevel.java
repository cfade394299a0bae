package org.ipfund.allocation.inbound;

/** What kind of region it is. */
public enum RegionLevel {
  PROVINCE,
  CITY,
  COUNTY,
  ZONE
}
