package org.ipfund.allocation.inbound;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What this service reads of a region: where it lies, from whom it receives, and who took over.
 *
 * @param fiscalParent from whom its money comes; null for whom settles with the centre
 * @param path of an ended region its successor's
 * @param validTo the first day on which it is no more, or null
 * @param successor which region took over, or null
 */
public record RegionChanged(
    @NotNull String code,
    @NotNull String name,
    @NotNull String level,
    boolean provinceManaged,
    String fiscalParent,
    @NotNull String path,
    LocalDate validTo,
    String successor) {}
