package org.ipfund.submission.receiving;

import java.util.UUID;

/**
 * Who asked for money.
 *
 * @param regionCode where it lay when it filed
 * @param packagedBy the bureau that merged its demand, null for one that came directly
 */
public record FilingUnit(UUID unitId, String unitName, String regionCode, UUID packagedBy) {}
