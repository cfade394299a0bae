package org.ipfund.catalog.region;

/**
 * A region ended, told inside the transaction: what belonged to it belongs to its successor.
 *
 * @param scope the successor's path with slashes at both ends
 */
public record RegionClosed(String code, String successor, String scope) {}
