package org.ipfund.performance.planindicator;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value the office asked the supplier for.
 *
 * @param answered the year has a value
 */
public record IndicatorQuestionResponse(
    int year,
    @Nullable LocalDate answerBy,
    @Nullable String note,
    Instant askedAt,
    boolean answered) {}
