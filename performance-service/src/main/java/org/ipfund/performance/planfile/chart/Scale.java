package org.ipfund.performance.planfile.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** From numbers to pixels, with round steps at the axis; it begins at nought where it can. */
record Scale(BigDecimal least, BigDecimal step, int steps, int top, int bottom) {

  private static final BigDecimal[] ROUND = {
    BigDecimal.ONE, new BigDecimal(2), new BigDecimal(5), BigDecimal.TEN
  };
  private static final int STEPS = 4;

  static Scale of(Collection<BigDecimal> numbers, int top, int bottom) {
    BigDecimal least = Collections.min(numbers).min(BigDecimal.ZERO);
    BigDecimal most = Collections.max(numbers).max(BigDecimal.ZERO);
    BigDecimal span = most.subtract(least).signum() == 0 ? BigDecimal.ONE : most.subtract(least);
    BigDecimal step = step(span);
    BigDecimal from = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    int steps = most.subtract(from).divide(step, 0, RoundingMode.CEILING).intValueExact();
    return new Scale(from, step, Math.max(1, steps), top, bottom);
  }

  private static BigDecimal step(BigDecimal span) {
    BigDecimal rough = span.divide(BigDecimal.valueOf(STEPS), 12, RoundingMode.CEILING);
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
    for (BigDecimal round : ROUND) {
      if (round.multiply(power).compareTo(rough) >= 0) {
        return round.multiply(power);
      }
    }
    return rough;
  }

  int y(BigDecimal number) {
    BigDecimal whole = step.multiply(BigDecimal.valueOf(steps));
    BigDecimal height = BigDecimal.valueOf(bottom - top);
    return bottom
        - number
            .subtract(least)
            .multiply(height)
            .divide(whole, 0, RoundingMode.HALF_UP)
            .intValueExact();
  }

  List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    for (int at = 0; at <= steps; at++) {
      ticks.add(least.add(step.multiply(BigDecimal.valueOf(at))));
    }
    return ticks;
  }

  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
