package org.ipfund.submission.inbound;

import java.time.Instant;
import java.util.UUID;

/** What is read of an extension: one unit may file until that instant. */
public record DeadlineExtended(UUID roundId, UUID unitId, Instant until) {}
