package org.ipfund.allocation.ledger;

/** Which accounts a list shows; null means all. */
record AccountFilter(AccountKind kind, String regionCode, Integer budgetYear) {}
