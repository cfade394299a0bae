package org.ipfund.allocation.inbound;

import jakarta.validation.constraints.NotNull;

/** What this service reads of a region: where it lies and from whom it receives. */
public record RegionChanged(
    @NotNull String code,
    @NotNull String name,
    @NotNull String level,
    boolean provinceManaged,
    @NotNull String path) {}
