package org.ipfund.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import org.junit.jupiter.api.Test;

class WarmUpTest {

  private final WarmUp warmUp = new WarmUp(Duration.ofSeconds(20), Duration.ofSeconds(60));

  @Test
  void run_whenItGetsNoFaster_endsAfterTwoMoreSteps() {
    assertEquals(Duration.ofSeconds(40), run(1000, 1010, 990));
  }

  @Test
  void run_whileItGetsFaster_goesOn() {
    assertEquals(Duration.ofSeconds(50), run(500, 900, 930, 940));
  }

  @Test
  void run_whenItNeverSettles_endsAtTheMost() {
    assertEquals(Duration.ofSeconds(60), run(100, 200, 400, 800, 1600));
  }

  private Duration run(int... rates) {
    Iterator<BigDecimal> next = Arrays.stream(rates).mapToObj(BigDecimal::valueOf).iterator();
    return warmUp.run(time -> next.next());
  }
}
