package org.ipfund.performance.planfile.content;

/**
 * A row of the table of indicators.
 *
 * @param baseline as printed; "" where none is known
 * @param baselineYear 0 where the table prints none
 * @param targetYear 0 where the table prints none
 * @param supplier who supplies its values
 * @param nature 约束性 or 预期性, as the row or the table's caption says; else ""
 * @param definition its footnotes
 */
public record FileIndicator(
    String name,
    String unit,
    String baseline,
    int baselineYear,
    String target,
    int targetYear,
    String supplier,
    String nature,
    String definition,
    String place) {}
