package org.ipfund.performance.planindicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Yearly average growth over the years of a plan (年均增长, SB-007), without any rounding. Pure. */
final class YearlyGrowth {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final long HUNDREDTHS = 10_000;
  private static final long MOST = 1_000_000_000;

  private YearlyGrowth() {}

  /** What the first value comes to when it grows by so many percent each year. */
  static BigDecimal grown(BigDecimal first, BigDecimal percent, int years) {
    return exactly(first, percent, years).setScale(IndicatorAim.SCALE, RoundingMode.HALF_UP);
  }

  private static BigDecimal exactly(BigDecimal first, BigDecimal percent, int years) {
    return first.multiply(BigDecimal.ONE.add(percent.divide(HUNDRED)).pow(years));
  }

  /** Whether the value grew by at least so many percent a year. */
  static boolean isAtLeast(BigDecimal first, BigDecimal value, int years, BigDecimal percent) {
    return value.compareTo(exactly(first, percent, years)) >= 0;
  }

  /**
   * The yearly average in percent, to two decimals that it is not below.
   *
   * @param first above zero
   * @param value zero or above
   * @param years one or more
   */
  static BigDecimal average(BigDecimal first, BigDecimal value, int years) {
    long low = -HUNDREDTHS;
    long high = MOST;
    while (low < high) {
      long middle = Math.floorDiv(low + high + 1, 2L);
      if (isAtLeast(first, value, years, BigDecimal.valueOf(middle, 2))) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return BigDecimal.valueOf(low, 2);
  }
}
