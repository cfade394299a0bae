package org.ipfund.allocation.inbound;

import java.util.UUID;

/** What this service reads of a unit: the bureaus that annex 2 names. */
public record UnitChanged(UUID unitId, String name, String kind, String regionCode) {}
