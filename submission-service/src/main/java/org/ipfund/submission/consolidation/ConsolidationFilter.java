package org.ipfund.submission.consolidation;

import java.util.UUID;

/** Which consolidations a list shows; null means all. */
record ConsolidationFilter(
    UUID roundId, UUID unitId, String cityRegionCode, ConsolidationStatus status) {}
