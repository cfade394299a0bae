package org.ipfund.submission.subproject;

import java.util.UUID;

/** Which projects a list shows; null means all. */
record ProjectFilter(
    String regionCode, Integer budgetYear, UUID unitId, UUID roundId, UUID fundProjectId) {}
