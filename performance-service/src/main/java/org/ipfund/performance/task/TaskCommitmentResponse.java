package org.ipfund.performance.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A countable promise in a task's text: done when the count reaches its lower end.
 *
 * @param printed as the text has it
 * @param output false where the number only says how wide the task reaches
 */
public record TaskCommitmentResponse(
    int ordinal,
    String printed,
    @Nullable String what,
    @Nullable String minValue,
    @Nullable String maxValue,
    @Nullable String unit,
    @Nullable LocalDate dueOn,
    boolean output,
    boolean needsReading,
    @Nullable UUID indicatorId) {}
