package org.ipfund.performance.rollup;

import org.jspecify.annotations.Nullable;

/**
 * The numeric targets of one indicator name in one unit, over all tables of a year.
 *
 * @param unit the unit they share, null for bare numbers
 * @param perItem the targets hold for each of several objects, so that they are a sum of such
 * @param sum decimal string; null for percentages, which do not add
 * @param tables how many tables have such a target
 */
public record RollupResponse(
    int budgetYear,
    String indicatorName,
    @Nullable String unit,
    boolean perItem,
    @Nullable String sum,
    int indicatorCount,
    int tableCount) {}
