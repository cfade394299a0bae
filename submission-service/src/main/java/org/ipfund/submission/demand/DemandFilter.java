package org.ipfund.submission.demand;

import java.util.UUID;

/** Which demands a list shows; null means all. */
public record DemandFilter(UUID roundId, UUID unitId, String regionCode, DemandStatus status) {}
