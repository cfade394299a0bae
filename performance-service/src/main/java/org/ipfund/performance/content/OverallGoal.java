package org.ipfund.performance.content;

import java.util.UUID;

/**
 * An overall goal (总体目标).
 *
 * @param demandId the demand it came with, null for one that an adjustment wrote
 */
public record OverallGoal(UUID demandId, String text) {}
