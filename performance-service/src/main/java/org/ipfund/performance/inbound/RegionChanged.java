package org.ipfund.performance.inbound;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What this service reads of a region the catalog added, changed or closed.
 *
 * @param path of an ended region its successor's
 * @param validTo the first day on which it is no more, or null
 * @param successor which region took over, or null
 */
public record RegionChanged(
    @NotNull String code,
    @NotNull String name,
    @NotNull String path,
    LocalDate validTo,
    String successor) {}
