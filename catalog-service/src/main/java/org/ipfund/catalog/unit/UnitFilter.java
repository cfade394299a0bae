package org.ipfund.catalog.unit;

/**
 * Which units a list shows; null means all.
 *
 * @param name units whose name people take for the same
 * @param regionCode units of this region and of those below it
 */
record UnitFilter(UnitKind kind, String regionCode, String name) {}
