package org.ipfund.performance.acceptance;

import org.ipfund.performance.progress.count.CommitmentReach;
import org.jspecify.annotations.Nullable;

/**
 * How far a promise is kept by the newest reports: who shares a task adds to each other, of others
 * the highest count is taken.
 */
public record CommitmentProgressResponse(
    int ordinal,
    String printed,
    @Nullable String unit,
    @Nullable String minValue,
    @Nullable String maxValue,
    @Nullable String countedValue,
    CommitmentReach reach,
    String reachLabel) {}
