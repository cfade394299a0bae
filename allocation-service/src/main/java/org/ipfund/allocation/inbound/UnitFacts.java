package org.ipfund.allocation.inbound;

import java.util.UUID;

/** What is known here of a unit. */
public record UnitFacts(UUID id, String name, String regionCode) {}
