package org.ipfund.performance.inbound;

import jakarta.validation.constraints.NotNull;

/** What this service reads of a fund (专项资金) the catalog added or changed. */
public record FundChanged(@NotNull String fundCode, @NotNull String name) {}
