package org.ipfund.allocation.inbound;

import java.util.UUID;
import org.ipfund.platform.value.Money;

/** What this service reads of an approved target table: annex 3 of the notice. */
public record TargetTableApproved(
    UUID tableId,
    UUID demandId,
    UUID projectId,
    UUID unitId,
    String regionCode,
    int budgetYear,
    Money requestedAmount) {}
