package org.ipfund.submission.inbound;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** What is read of an extension: one unit may file until that instant. */
public record DeadlineExtended(
    @NotNull UUID roundId, @NotNull UUID unitId, @NotNull Instant until) {}
