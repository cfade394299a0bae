package org.ipfund.performance.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ipfund.platform.testing.Law;

/** However many indicators a table has, and of which blocks, all points are given. */
class WeightsLawTest {

  private static final BigDecimal CENT = new BigDecimal("0.01");

  @Law
  void of_always_givesAllPointsAndNearlyTheSameWithinABlock(
      @ForAll @Size(min = 1, max = 60) List<IndicatorLevel1> blocks,
      @ForAll @IntRange(max = 100) int output,
      @ForAll @IntRange(max = 100) int benefit,
      @ForAll @IntRange(max = 100) int satisfaction) {
    Weights weights = Weights.of(new BlockPoints(output, benefit, satisfaction), blocks);
    assertEquals(new BigDecimal(output + benefit + satisfaction).setScale(2), weights.total());
    for (IndicatorLevel1 block : blocks) {
      List<BigDecimal> shares =
          IntStream.range(0, blocks.size())
              .filter(i -> blocks.get(i) == block)
              .mapToObj(weights.each()::get)
              .toList();
      BigDecimal apart = Collections.max(shares).subtract(Collections.min(shares));
      assertTrue(apart.compareTo(CENT) <= 0, () -> block + " " + shares);
    }
  }
}
