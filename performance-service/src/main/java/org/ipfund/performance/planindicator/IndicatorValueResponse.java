package org.ipfund.performance.planindicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value that was entered; a correction has a higher number and keeps the one before.
 *
 * @param current it counts: the last of its year
 * @param reason why the one before was corrected
 * @param bodyId who supplied it
 */
public record IndicatorValueResponse(
    int year,
    int number,
    boolean current,
    String value,
    LocalDate asOf,
    String source,
    String evidenceText,
    @Nullable String reason,
    UUID bodyId,
    String bodyName,
    Instant enteredAt,
    boolean sample) {}
