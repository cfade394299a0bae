package org.ipfund.performance.planindicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ipfund.performance.plan.content.GoalComparator;
import org.ipfund.performance.plan.content.IndicatorDirection;
import org.ipfund.performance.plan.content.IndicatorMeasure;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is to come to, and when: the targets of its years (SB-078). Pure.
 *
 * @param baselineYear the year its way begins after
 * @param baseline null where neither the document nor the supplier says it
 * @param path what the document gives for single years; between them the way is straight
 */
public record IndicatorAim(
    IndicatorMeasure measure,
    GoalComparator comparator,
    IndicatorDirection direction,
    int baselineYear,
    @Nullable BigDecimal baseline,
    int targetYear,
    BigDecimal targetValue,
    NavigableMap<Integer, BigDecimal> path) {

  /** To how many decimals an expected value is told. */
  static final int SCALE = 6;

  public IndicatorAim {
    path = new TreeMap<>(path);
  }

  /** The value to reach, or null where it is told as an addition to what is not known. */
  @Nullable BigDecimal target() {
    if (comparator != GoalComparator.ADD) {
      return targetValue;
    }
    return baseline == null ? null : baseline.add(targetValue);
  }

  /** What the year is to come to, or null where that is not known. */
  @Nullable BigDecimal expected(int year) {
    if (measure == IndicatorMeasure.GROWTH) {
      return baseline == null || year < baselineYear
          ? null
          : YearlyGrowth.grown(baseline, targetValue, year - baselineYear);
    }
    NavigableMap<Integer, BigDecimal> points = points();
    Map.Entry<Integer, BigDecimal> before = points.floorEntry(year);
    Map.Entry<Integer, BigDecimal> after = points.ceilingEntry(year);
    if (before == null) {
      return null;
    }
    return after == null ? before.getValue() : between(before, after, year);
  }

  private NavigableMap<Integer, BigDecimal> points() {
    NavigableMap<Integer, BigDecimal> points = new TreeMap<>(path);
    if (target() != null) {
      points.put(targetYear, target());
    }
    if (direction == IndicatorDirection.HOLD && path.isEmpty() && target() != null) {
      points.put(baselineYear, target());
    } else if (baseline != null) {
      points.put(baselineYear, baseline);
    }
    return points;
  }

  private static BigDecimal between(
      Map.Entry<Integer, BigDecimal> before, Map.Entry<Integer, BigDecimal> after, int year) {
    int span = after.getKey() - before.getKey();
    if (span == 0) {
      return before.getValue();
    }
    BigDecimal rise = after.getValue().subtract(before.getValue());
    return before
        .getValue()
        .add(
            rise.multiply(BigDecimal.valueOf((long) year - before.getKey()))
                .divide(BigDecimal.valueOf(span), SCALE, RoundingMode.HALF_UP));
  }

  /** Whether a value is as good as the wanted one. */
  boolean meets(BigDecimal value, BigDecimal wanted) {
    int order = value.compareTo(wanted);
    return isLowerBetter() ? order <= 0 : order >= 0;
  }

  private boolean isLowerBetter() {
    return comparator == GoalComparator.AT_MOST || direction == IndicatorDirection.DOWN;
  }
}
