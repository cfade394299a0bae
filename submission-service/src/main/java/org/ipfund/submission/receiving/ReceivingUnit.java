package org.ipfund.submission.receiving;

import java.util.UUID;

/**
 * Who receives what a unit asked for.
 *
 * @param provincial whether the unit is the province's own, and receives by a line of its own
 */
public record ReceivingUnit(
    String regionCode, String scope, UUID unitId, String unitName, boolean provincial) {}
