package org.ipfund.performance.inbound;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What this service reads of a unit the catalog added or changed. */
public record UnitChanged(@NotNull UUID unitId, @NotNull String name, @NotNull String regionCode) {}
