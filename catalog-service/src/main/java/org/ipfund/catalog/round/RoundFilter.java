package org.ipfund.catalog.round;

/** Which rounds a list shows; null means all. */
record RoundFilter(Integer budgetYear, RoundStatus status) {}
