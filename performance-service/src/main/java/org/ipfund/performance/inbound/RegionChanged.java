package org.ipfund.performance.inbound;

import jakarta.validation.constraints.NotNull;

/** What this service reads of a region the catalog added or changed. */
public record RegionChanged(@NotNull String code, @NotNull String name, @NotNull String path) {}
