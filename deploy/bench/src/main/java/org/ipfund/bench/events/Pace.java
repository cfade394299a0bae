package org.ipfund.bench.events;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How fast something happened, from the microseconds at which each of it did. */
final class Pace {

  private static final int SHARES = 10;

  private final List<Long> sorted;

  Pace(Collection<Long> micros) {
    if (micros.isEmpty()) {
      throw new IllegalArgumentException("nothing happened");
    }
    this.sorted = micros.stream().sorted().toList();
  }

  long first() {
    return sorted.get(0);
  }

  long last() {
    return sorted.get(sorted.size() - 1);
  }

  /** A second, on average from the first to the last. */
  BigDecimal perSecond() {
    return perSecond(sorted.size(), last() - first());
  }

  static BigDecimal perSecond(long count, long micros) {
    return BigDecimal.valueOf(count)
        .multiply(BigDecimal.valueOf(TimeUnit.SECONDS.toMicros(1)))
        .divide(BigDecimal.valueOf(Math.max(1, micros)), 1, RoundingMode.HALF_UP);
  }

  /** A second, in each whole window; of less than one window, that of all. */
  List<BigDecimal> windows(Duration window) {
    long length = TimeUnit.NANOSECONDS.toMicros(window.toNanos());
    int whole = (int) ((last() - first()) / length);
    if (whole == 0) {
      return List.of(perSecond());
    }
    long[] counts = new long[whole + 1];
    sorted.forEach(at -> counts[(int) ((at - first()) / length)]++);
    List<BigDecimal> rates = new ArrayList<>();
    for (int i = 0; i < whole; i++) {
      rates.add(perSecond(counts[i], length));
    }
    return rates;
  }

  /** The pace of the last tenth in per cent of that of the first: 100 is steady. */
  BigDecimal lastOfFirst() {
    int tenth = Math.max(1, sorted.size() / SHARES);
    int end = sorted.size() - 1;
    long first = sorted.get(Math.min(tenth, end)) - first();
    long last = last() - sorted.get(Math.max(0, end - tenth));
    return BigDecimal.valueOf(Math.max(1, first))
        .movePointRight(2)
        .divide(BigDecimal.valueOf(Math.max(1, last)), 0, RoundingMode.HALF_UP);
  }
}
