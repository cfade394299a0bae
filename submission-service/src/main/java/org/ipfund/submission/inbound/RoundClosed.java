package org.ipfund.submission.inbound;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** What is read of a round's closing. */
public record RoundClosed(@NotNull UUID roundId, @NotNull Instant closedAt) {}
