package org.ipfund.submission.inbound;

import java.time.Instant;
import java.util.UUID;

/** What is read of a round's closing. */
public record RoundClosed(UUID roundId, Instant closedAt) {}
