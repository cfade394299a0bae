package org.ipfund.allocation.inbound;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What this service reads of a unit: the bureaus that annex 2 names. */
public record UnitChanged(
    @NotNull UUID unitId, @NotNull String name, @NotNull String kind, @NotNull String regionCode) {}
