package org.ipfund.allocation.inbound;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/**
 * What this service reads of an approved target table: annex 3 of the notice.
 *
 * @param projectId its fund project
 * @param requestedAmount yuan of the newest approved version, one that waits for a notice included
 * @param version of the approved content; null in older events
 * @param pending whether a change of money waits for a notice that posts it
 */
public record TargetTableApproved(
    @NotNull UUID tableId,
    @NotNull UUID demandId,
    @NotNull UUID projectId,
    @NotNull UUID unitId,
    @NotNull String regionCode,
    int budgetYear,
    @NotNull Money requestedAmount,
    String fundCode,
    Integer version,
    Boolean pending) {}
