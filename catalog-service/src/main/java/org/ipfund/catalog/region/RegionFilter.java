package org.ipfund.catalog.region;

/** Which regions a list shows; null means all. */
record RegionFilter(RegionLevel level, String administrativeParent, String fiscalParent) {}
