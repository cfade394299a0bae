package org.ipfund.submission.reference;

import java.time.Instant;
import java.util.UUID;

/**
 * A published round.
 *
 * @param deadlineAt the first instant that is too late
 * @param closedAt null while the round is open
 * @param returnDays full days within which a returned demand may come again, unless its return says
 *     until when
 * @param history whether it was over before it was published: nobody answers it any more
 * @param catalogueKnown false of rounds published before catalogues were told
 */
public record Round(
    UUID id,
    int budgetYear,
    String title,
    Instant deadlineAt,
    String deadlineRule,
    Instant closedAt,
    int returnDays,
    boolean history,
    boolean catalogueKnown) {}
