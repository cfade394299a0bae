package org.ipfund.allocation.position;

/**
 * Which positions a list shows; null means all.
 *
 * @param regionCode the region and everything below it
 */
record PositionFilter(String regionCode, Integer budgetYear, String fundCode) {}
