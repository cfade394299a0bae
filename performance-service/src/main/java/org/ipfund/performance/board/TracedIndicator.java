package org.ipfund.performance.board;

import java.util.UUID;
import org.ipfund.performance.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that a task serves, as it stands today.
 *
 * @param newestYear the year of its newest value, or null
 */
public record TracedIndicator(
    UUID indicatorId,
    String name,
    @Nullable String unit,
    int targetYear,
    String targetValue,
    @Nullable Integer newestYear,
    @Nullable String newestValue,
    Verdict verdict,
    String verdictLabel,
    String verdictExplanation) {}
