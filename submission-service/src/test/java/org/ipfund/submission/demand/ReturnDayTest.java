package org.ipfund.submission.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.ipfund.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnDayTest {

  @ParameterizedTest
  @CsvSource({
    "2023-06-01T01:00:00Z, 10, 2023-06-11T16:00:00Z",
    "2023-06-01T15:59:59Z, 1, 2023-06-02T16:00:00Z",
    "2023-06-01T16:00:00Z, 1, 2023-06-03T16:00:00Z"
  })
  void of_whenNoneIsNamed_givesFullDaysOfTheRound(Instant now, int days, Instant until) {
    assertEquals(until, ReturnDay.of(null, days, now));
  }

  @Test
  void of_whenOneIsNamed_isThatUnlessItHasPassed() {
    Instant now = Instant.parse("2023-06-01T01:00:00Z");
    assertEquals(now.plusSeconds(1), ReturnDay.of(now.plusSeconds(1), 10, now));
    ProblemException refused =
        assertThrows(ProblemException.class, () -> ReturnDay.of(now, 10, now));
    assertEquals("return-until", refused.violations().get(0).rule());
  }
}
