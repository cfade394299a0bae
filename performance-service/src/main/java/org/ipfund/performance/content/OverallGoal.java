package org.ipfund.performance.content;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An overall goal (总体目标).
 *
 * @param demandId the demand it came with, null for one that an adjustment wrote
 */
public record OverallGoal(@Nullable UUID demandId, String text) {}
