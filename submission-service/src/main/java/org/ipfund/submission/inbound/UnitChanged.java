package org.ipfund.submission.inbound;

import java.util.UUID;

/** What is read of a unit's event. */
public record UnitChanged(UUID unitId, String name, String kind, String regionCode) {}
