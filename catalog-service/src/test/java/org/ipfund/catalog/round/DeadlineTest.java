package org.ipfund.catalog.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

  @ParameterizedTest(name = "{0}: {1}, day included {2}")
  @CsvSource({
    "N22-17, 2022-06-26, true, 2022-06-26T16:00:00Z",
    "N22-17, 2022-06-26, false, 2022-06-25T16:00:00Z",
    "N23-35, 2023-05-30, true, 2023-05-30T16:00:00Z",
    "N23-35, 2023-05-30, false, 2023-05-29T16:00:00Z",
    "N23-35, 2023-12-31, true, 2023-12-31T16:00:00Z",
    "N23-35, 2024-02-28, true, 2024-02-28T16:00:00Z"
  })
  @Rule({"N22-17", "N23-35"})
  void at_whenDayIsPrinted_isMidnightInShanghai(
      String rule, LocalDate printed, boolean included, Instant expected) {
    assertEquals(expected, Deadline.at(printed, included), rule);
  }
}
