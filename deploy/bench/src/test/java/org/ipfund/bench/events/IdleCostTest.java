package org.ipfund.bench.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class IdleCostTest {

  @Test
  void ticks_whenTheNameHoldsBlanks_addsUserAndSystemTime() {
    String line = "42 (java (x) y) S 1 42 42 0 -1 4194304 100 0 0 0 120 30 0 0 20 0 1 0 99 1 2";
    assertEquals(150, IdleCost.ticks(line));
  }

  @Test
  void percent_whenHalfACoreForTwentySeconds_isFifty() {
    assertEquals(new BigDecimal("50.0"), IdleCost.percent(1000, Duration.ofSeconds(20)));
  }
}
