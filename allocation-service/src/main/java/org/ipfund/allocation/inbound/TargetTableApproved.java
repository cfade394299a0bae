package org.ipfund.allocation.inbound;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/** What this service reads of an approved target table: annex 3 of the notice. */
public record TargetTableApproved(
    @NotNull UUID tableId,
    @NotNull UUID demandId,
    @NotNull UUID projectId,
    @NotNull UUID unitId,
    @NotNull String regionCode,
    int budgetYear,
    @NotNull Money requestedAmount) {}
