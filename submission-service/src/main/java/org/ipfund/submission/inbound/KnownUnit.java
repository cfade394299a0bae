package org.ipfund.submission.inbound;

import java.util.UUID;

/**
 * A unit with where it lies.
 *
 * @param regionLevel {@code PROVINCE}, {@code CITY}, {@code COUNTY} or {@code ZONE}
 * @param regionPath administrative ancestors of its region and the region itself
 */
public record KnownUnit(
    UUID id, String name, String kind, String regionCode, String regionLevel, String regionPath) {}
