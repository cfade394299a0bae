package org.ipfund.catalog.region;

/**
 * Another path than before, told inside the transaction: what follows its region moves along.
 *
 * @param scope the new path with slashes at both ends
 */
public record RegionMoved(String code, String scope) {}
