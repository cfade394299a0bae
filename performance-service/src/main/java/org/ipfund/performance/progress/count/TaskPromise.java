package org.ipfund.performance.progress.count;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A countable promise of a task.
 *
 * @param output false where the number only says how wide the task reaches
 */
public record TaskPromise(
    int ordinal,
    String printed,
    @Nullable String unit,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    boolean output) {}
