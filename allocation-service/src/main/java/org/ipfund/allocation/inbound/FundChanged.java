package org.ipfund.allocation.inbound;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What this service reads of a fund, which all services share.
 *
 * @param governingDocument the rules it is managed under (C08)
 * @param projectsPerUnit how many fund projects a receiving unit has in a year; null for any (C27)
 * @param equations numbers of the equations its notices hold; empty for all
 */
public record FundChanged(
    @NotNull String fundCode,
    @NotNull String name,
    @NotNull String governingDocument,
    Integer projectsPerUnit,
    @NotNull List<@NotNull String> annexColumns,
    @NotNull List<@NotNull String> equations) {}
