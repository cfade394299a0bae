package org.ipfund.performance.inbound;

import java.util.UUID;

/** What this service reads of a unit the catalog added or changed. */
public record UnitChanged(UUID unitId, String name, String regionCode) {}
