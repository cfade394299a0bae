package org.ipfund.submission.inbound;

import jakarta.validation.constraints.NotNull;

/**
 * What is read of a fund's event.
 *
 * @param projectsPerUnit how many fund projects a receiving unit has in a year, null for any number
 */
public record FundChanged(
    @NotNull String fundCode, @NotNull String name, Integer projectsPerUnit) {}
