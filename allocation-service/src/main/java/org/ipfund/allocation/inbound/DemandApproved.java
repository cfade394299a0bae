package org.ipfund.allocation.inbound;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/** What this service reads of an approved demand: where a yuan's way begins. */
public record DemandApproved(
    @NotNull UUID demandId,
    @NotNull UUID roundId,
    int budgetYear,
    @NotNull String formCode,
    @NotNull UUID unitId,
    @NotNull String regionCode,
    @NotNull Money amount) {}
