package org.ipfund.bench;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.Function;

/**
 * Loads fresh processes until they are as fast as they get: what they run is compiled meanwhile, by
 * five JVMs on the cores of one for minutes, and would otherwise be measured with it.
 */
public record WarmUp(Duration least, Duration most) {

  /** How much a step may still win over the best before it and count as no progress. */
  private static final BigDecimal PROGRESS = new BigDecimal("1.05");

  private static final int STEPS_WITHOUT_PROGRESS = 2;

  /**
   * @param load loads for a time and tells how many a second were done
   * @return how long it took
   */
  public Duration run(Function<Duration, BigDecimal> load) {
    BigDecimal best = load.apply(least);
    Duration taken = least;
    Duration step = least.dividedBy(2);
    for (int idle = 0; idle < STEPS_WITHOUT_PROGRESS && taken.compareTo(most) < 0; ) {
      BigDecimal rate = load.apply(step);
      taken = taken.plus(step);
      idle = rate.compareTo(best.multiply(PROGRESS)) > 0 ? 0 : idle + 1;
      best = best.max(rate);
    }
    return taken;
  }
}
