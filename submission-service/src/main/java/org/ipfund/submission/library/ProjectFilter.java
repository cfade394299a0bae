package org.ipfund.submission.library;

import java.util.UUID;

/** Which projects a list shows; null means all. */
record ProjectFilter(
    String regionCode, Integer budgetYear, UUID unitId, UUID roundId, UUID fundProjectId) {}
