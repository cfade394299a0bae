package org.ipfund.submission.inbound;

import jakarta.validation.constraints.NotNull;

/**
 * What is read of a region's event.
 *
 * @param path administrative ancestors and the region itself, {@code 440000/441600/441621}
 */
public record RegionChanged(
    @NotNull String code, @NotNull String name, @NotNull String level, @NotNull String path) {}
