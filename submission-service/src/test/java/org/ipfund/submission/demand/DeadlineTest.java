package org.ipfund.submission.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

  /** The day printed is 30 May 2023, included: N23-35. */
  private static final String GENERAL = "2023-05-31T00:00:00+08:00";

  private static Instant instant(String text) {
    return text == null ? null : OffsetDateTime.parse(text).toInstant();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-05-30T23:59:59.999999+08:00, , , , false",
    "2023-05-31T00:00:00+08:00, , , , true",
    "2023-05-30T16:00:00Z, , , , true",
    "2023-05-30T15:59:59Z, , , , false",
    "2023-06-01T12:00:00+08:00, , 2023-06-02T00:00:00+08:00, , false",
    "2023-06-02T00:00:00+08:00, , 2023-06-02T00:00:00+08:00, , true",
    "2023-05-29T00:00:00+08:00, , 2023-05-28T00:00:00+08:00, , false",
    "2023-05-29T00:00:00+08:00, 2023-05-28T00:00:00+08:00, , , true",
    "2023-06-01T00:00:00+08:00, 2023-05-31T00:00:00+08:00, 2023-06-02T00:00:00+08:00, , false",
    "2023-06-01T00:00:00+08:00, 2023-05-31T00:00:00+08:00, , 2023-06-02T00:00:00+08:00, false",
    "2023-06-02T00:00:00+08:00, 2023-05-31T00:00:00+08:00, , 2023-06-02T00:00:00+08:00, true",
    "2023-05-30T12:00:00+08:00, , , 2023-05-29T00:00:00+08:00, false"
  })
  @Rule({"N22-17", "N23-35"})
  void isOver_whenClockShows_isDecidedToTheInstant(
      String now, String closed, String extended, String returned, boolean over) {
    Deadline deadline =
        new Deadline(instant(GENERAL), instant(closed), instant(extended), instant(returned));
    assertEquals(over, deadline.isOver(instant(now)));
  }
}
