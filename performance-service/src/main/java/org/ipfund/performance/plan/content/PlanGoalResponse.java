package org.ipfund.performance.plan.content;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a document.
 *
 * @param value its figure, an exact decimal, or null where the text has none
 */
public record PlanGoalResponse(
    UUID id,
    int ordinal,
    @Nullable String partKey,
    String text,
    @Nullable UUID indicatorId,
    @Nullable GoalComparator comparator,
    @Nullable String comparatorLabel,
    @Nullable String value,
    @Nullable String unit,
    @Nullable String period,
    @Nullable String note) {}
