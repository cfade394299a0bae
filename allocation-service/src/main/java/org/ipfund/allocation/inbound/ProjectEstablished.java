package org.ipfund.allocation.inbound;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/**
 * What this service reads of a project in the library: no budget without one (N23-10).
 *
 * @param fundProjectId the fund project (二级项目) it stands below; null in older events
 */
public record ProjectEstablished(
    @NotNull UUID projectId,
    @NotNull UUID demandId,
    @NotNull String name,
    @NotNull UUID unitId,
    @NotNull String regionCode,
    int budgetYear,
    @NotNull Money amount,
    UUID fundProjectId) {}
