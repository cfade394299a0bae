package org.ipfund.submission.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.ipfund.submission.demand.FilingTime.Phase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2023-05-23T15:59:59Z, 2023-05-23T16:00:00Z, EARLY",
    "2023-05-23T16:00:00Z, 2023-05-23T16:00:00Z, OPEN",
    "2023-05-20T00:00:00Z, , OPEN",
    "2023-05-30T16:00:00Z, 2023-05-23T16:00:00Z, OVER",
    "2023-05-30T16:00:00Z, , OVER"
  })
  void at_whenClockShows_isDecidedToTheInstant(Instant now, Instant opens, Phase phase) {
    Deadline deadline = new Deadline(Instant.parse("2023-05-30T16:00:00Z"), null, null, null);
    assertEquals(phase, new FilingTime(opens, deadline).at(now));
  }
}
