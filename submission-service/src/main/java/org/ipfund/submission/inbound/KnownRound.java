package org.ipfund.submission.inbound;

import java.time.Instant;
import java.util.UUID;

/**
 * A published round.
 *
 * @param deadlineAt the first instant that is too late
 * @param closedAt null while the round is open
 */
public record KnownRound(
    UUID id,
    int budgetYear,
    String title,
    Instant deadlineAt,
    String deadlineRule,
    Instant closedAt) {}
