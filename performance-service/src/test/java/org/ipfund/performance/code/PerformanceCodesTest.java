package org.ipfund.performance.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ipfund.platform.testing.ToldCodes;
import org.junit.jupiter.api.Test;

class PerformanceCodesTest {

  @Test
  void lists_always_tellEveryClosedListOnce() {
    PerformanceCodes codes = new PerformanceCodes();
    assertEquals(List.of(), ToldCodes.missing("org.ipfund.performance", codes));
    assertEquals(List.of(), ToldCodes.missingActions("org.ipfund.performance", codes));
    assertEquals(List.of(), ToldCodes.twice(codes));
  }
}
