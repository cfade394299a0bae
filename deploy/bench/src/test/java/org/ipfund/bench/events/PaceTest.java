package org.ipfund.bench.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

  @Test
  void perSecond_whenOneEachMillisecond_isThousand() {
    assertEquals(1000, even(10_000, 1000).perSecond().intValue());
  }

  @Test
  void perSecond_whenAllAtOnce_isBounded() {
    assertEquals(new BigDecimal("2000000.0"), new Pace(List.of(7L, 7L)).perSecond());
  }

  @Test
  void new_whenNothingHappened_refuses() {
    assertThrows(IllegalArgumentException.class, () -> new Pace(List.of()));
  }

  @Test
  void windows_whenTheLastIsNotWhole_leavesItOut() {
    List<BigDecimal> windows = even(12_001, 1000).windows(FIVE_SECONDS);
    assertEquals(List.of(new BigDecimal("1000.0"), new BigDecimal("1000.0")), windows);
  }

  @Test
  void windows_whenNothingHappensInOne_showsZero() {
    List<BigDecimal> windows = new Pace(List.of(0L, 12_000_000L)).windows(FIVE_SECONDS);
    assertEquals(List.of(new BigDecimal("0.2"), new BigDecimal("0.0")), windows);
  }

  @Test
  void windows_whenShorterThanOne_isTheWhole() {
    assertEquals(1, even(100, 1000).windows(FIVE_SECONDS).size());
  }

  @Test
  void lastOfFirst_whenSteady_isHundred() {
    assertEquals(new BigDecimal("100"), even(1001, 1000).lastOfFirst());
  }

  @Test
  void lastOfFirst_whenTheEndIsHalfAsFast_isFifty() {
    List<Long> slowing = new ArrayList<>(LongStream.range(0, 500).boxed().toList());
    LongStream.range(0, 500).forEach(i -> slowing.add(500 + 2 * i));
    assertEquals(new BigDecimal("50"), new Pace(slowing).lastOfFirst());
  }

  private static Pace even(int count, long step) {
    return new Pace(LongStream.range(0, count).map(i -> i * step).boxed().toList());
  }
}
