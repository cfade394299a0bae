package org.ipfund.catalog.unit;

/** Which units a list shows; null means all. */
record UnitFilter(UnitKind kind, String regionCode, String name) {}
