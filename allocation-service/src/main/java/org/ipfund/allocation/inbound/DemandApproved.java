package org.ipfund.allocation.inbound;

import java.util.UUID;
import org.ipfund.platform.value.Money;

/** What this service reads of an approved demand: where a yuan's way begins. */
public record DemandApproved(
    UUID demandId,
    UUID roundId,
    int budgetYear,
    String formCode,
    UUID unitId,
    String regionCode,
    Money amount) {}
