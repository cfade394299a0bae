package org.ipfund.performance.verdict;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.ipfund.performance.plan.content.GoalComparator;
import org.ipfund.performance.plan.content.IndicatorDirection;
import org.ipfund.performance.plan.content.IndicatorMeasure;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as far as it is judged.
 *
 * @param baseline as printed, else as its supplier entered it; null where none is known
 * @param path what it is to be in each year between, where the document gives that; else linear
 * @param values what it came to after the baseline, the newest correction of each year
 */
public record IndicatorFacts(
    UUID id,
    String name,
    @Nullable String unit,
    Aim aim,
    int baselineYear,
    @Nullable BigDecimal baseline,
    SortedMap<Integer, BigDecimal> path,
    SortedMap<Integer, BigDecimal> values) {

  /** What is aimed at. */
  public record Aim(
      IndicatorMeasure measure,
      IndicatorDirection direction,
      GoalComparator comparator,
      int year,
      BigDecimal value) {}

  /** Its newest value, or null before the first. */
  public @Nullable YearValue newest() {
    return values.entrySet().stream()
        .reduce((earlier, later) -> later)
        .map(one -> new YearValue(one.getKey(), one.getValue()))
        .orElse(null);
  }

  /** What it grows from: the baseline, else its first value, or null before that. */
  public @Nullable YearValue earliest() {
    if (baseline != null) {
      return new YearValue(baselineYear, baseline);
    }
    return values.entrySet().stream()
        .findFirst()
        .map(one -> new YearValue(one.getKey(), one.getValue()))
        .orElse(null);
  }

  /** What it came to in a year. */
  public record YearValue(int year, BigDecimal value) {}

  public IndicatorFacts {
    path = new TreeMap<>(path);
    values = new TreeMap<>(values);
  }
}
