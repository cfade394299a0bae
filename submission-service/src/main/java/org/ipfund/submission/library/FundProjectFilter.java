package org.ipfund.submission.library;

import java.util.UUID;

/** Which fund projects a list shows; null means all. */
record FundProjectFilter(String fundCode, Integer budgetYear, String regionCode, UUID unitId) {}
