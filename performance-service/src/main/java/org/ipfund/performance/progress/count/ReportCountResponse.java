package org.ipfund.performance.progress.count;

import org.jspecify.annotations.Nullable;

/**
 * How many of a promise there are, and how far that is.
 *
 * @param reach done at the lower end of the range
 */
public record ReportCountResponse(
    int ordinal,
    String printed,
    String value,
    @Nullable String minValue,
    @Nullable String maxValue,
    @Nullable String unit,
    CommitmentReach reach,
    String reachLabel,
    @Nullable String note) {}
