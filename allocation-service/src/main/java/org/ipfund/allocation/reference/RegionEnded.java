package org.ipfund.allocation.reference;

import java.util.UUID;

/**
 * A region is no more and another has taken over, told inside the transaction.
 *
 * @param heir the code of the region that has taken over, or of the last in a row of such
 * @param causeId stands for the closure where money moves because of it; always the same for it
 */
public record RegionEnded(String code, String heir, UUID causeId) {}
