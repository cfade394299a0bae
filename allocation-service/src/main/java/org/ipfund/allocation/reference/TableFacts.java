package org.ipfund.allocation.reference;

import java.util.UUID;
import org.ipfund.platform.value.Money;

/**
 * What is known here of an approved target table.
 *
 * @param projectId its fund project
 * @param requestedAmount yuan of the newest approved version
 * @param version of that; null where it was never told
 */
public record TableFacts(
    UUID id,
    UUID demandId,
    UUID projectId,
    UUID unitId,
    String regionCode,
    Money requestedAmount,
    Integer version) {}
