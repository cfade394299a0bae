package org.ipfund.catalog.unit;

import java.util.UUID;

/**
 * What the other rooms need to know of a unit.
 *
 * @param scope where it lies, with slashes at both ends
 */
public record UnitFacts(UUID id, UnitKind kind, String regionCode, String scope) {}
