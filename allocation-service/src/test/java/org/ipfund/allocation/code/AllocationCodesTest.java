package org.ipfund.allocation.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ipfund.platform.testing.ToldCodes;
import org.junit.jupiter.api.Test;

class AllocationCodesTest {

  @Test
  void lists_always_tellEveryClosedListOnce() {
    AllocationCodes codes = new AllocationCodes();
    assertEquals(List.of(), ToldCodes.missing("org.ipfund.allocation", codes));
    assertEquals(List.of(), ToldCodes.missingActions("org.ipfund.allocation", codes));
    assertEquals(List.of(), ToldCodes.twice(codes));
  }
}
