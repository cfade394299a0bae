package org.ipfund.allocation.inbound;

import java.util.UUID;
import org.ipfund.platform.value.Money;

/** What is known here of an approved target table; the requested amount is in yuan. */
public record TableFacts(
    UUID id,
    UUID demandId,
    UUID projectId,
    UUID unitId,
    String regionCode,
    Money requestedAmount) {}
