package org.ipfund.submission.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ipfund.platform.testing.ToldCodes;
import org.junit.jupiter.api.Test;

class SubmissionCodesTest {

  @Test
  void lists_always_tellEveryClosedListOnce() {
    SubmissionCodes codes = new SubmissionCodes();
    assertEquals(List.of(), ToldCodes.missing("org.ipfund.submission", codes));
    assertEquals(List.of(), ToldCodes.missingActions("org.ipfund.submission", codes));
    assertEquals(List.of(), ToldCodes.twice(codes));
  }
}
