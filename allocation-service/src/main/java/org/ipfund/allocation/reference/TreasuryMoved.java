package org.ipfund.allocation.reference;

/**
 * A zone's money lies in another region's treasury from now on, told inside the transaction.
 *
 * @param zone its code
 * @param from code of the region in whose treasury it lay
 * @param to code of the region that receives for the zone now
 */
public record TreasuryMoved(String zone, String from, String to) {}
