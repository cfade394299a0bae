package org.ipfund.allocation.reference;

import java.util.UUID;

/** What is known here of a unit. */
public record UnitFacts(UUID id, String name, String regionCode) {}
