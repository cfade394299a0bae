package org.ipfund.catalog.unit;

import java.util.UUID;

/**
 * A unit belongs to another region than before, told inside the transaction: what goes with the
 * unit moves along.
 *
 * @param scope where it lies now, with slashes at both ends
 */
public record UnitMoved(UUID unitId, String regionCode, String scope) {}
