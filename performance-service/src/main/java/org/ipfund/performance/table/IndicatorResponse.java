package org.ipfund.performance.table;

/**
 * An indicator with the reading of its target text.
 *
 * @param seq counts the indicators of the table, from 1
 * @param weight points, two decimals
 */
public record IndicatorResponse(
    int seq,
    Level1 level1,
    String level1Label,
    Level2 level2,
    String level2Label,
    String name,
    String targetText,
    String weight,
    TargetValueResponse reading) {}
