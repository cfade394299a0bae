package org.ipfund.performance.planindicator;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value that is missing: of a year that is over, or of the baseline.
 *
 * @param bodyId who supplies it
 * @param baseline the document prints no baseline, and nobody entered it
 * @param asked the office asked for it
 * @param answerBy by which day, as it was asked last
 * @param overdue that day is over
 */
public record MissingValueItem(
    UUID indicatorId,
    String indicatorName,
    int year,
    boolean baseline,
    UUID planId,
    String planTitle,
    @Nullable UUID bodyId,
    String supplierPrinted,
    boolean asked,
    @Nullable LocalDate answerBy,
    boolean overdue) {}
