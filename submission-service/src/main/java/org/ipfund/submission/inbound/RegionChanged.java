package org.ipfund.submission.inbound;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What is read of a region's event.
 *
 * @param path administrative ancestors and the region itself, {@code 440000/441600/441621}; of an
 *     ended one its successor's
 * @param fiscalParent from which region its money comes
 * @param validTo the first day on which it is no more, or null
 * @param successor which region took over, or null
 */
public record RegionChanged(
    @NotNull String code,
    @NotNull String name,
    @NotNull String level,
    @NotNull String path,
    String fiscalParent,
    LocalDate validTo,
    String successor) {}
