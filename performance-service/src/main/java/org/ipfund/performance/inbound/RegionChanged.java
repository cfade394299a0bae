package org.ipfund.performance.inbound;

import jakarta.validation.constraints.NotNull;

/**
 * What this service reads of a region the catalog added, changed or closed.
 *
 * @param path of an ended region its successor's
 * @param successor which region took over, or null
 */
public record RegionChanged(
    @NotNull String code, @NotNull String name, @NotNull String path, String successor) {}
