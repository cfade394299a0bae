package org.ipfund.submission.inbound;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What is read of a unit's event. */
public record UnitChanged(
    @NotNull UUID unitId, @NotNull String name, @NotNull String kind, @NotNull String regionCode) {}
