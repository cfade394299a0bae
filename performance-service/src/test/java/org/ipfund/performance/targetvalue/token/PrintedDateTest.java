package org.ipfund.performance.targetvalue.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PrintedDateTest {

  @Test
  void in_whenYearIsMissing_takesTheBudgetYear() {
    assertEquals(LocalDate.of(2024, 12, 31), new PrintedDate(null, 12, 31).in(2024));
  }

  @Test
  void in_whenYearIsPrinted_keepsIt() {
    assertEquals(LocalDate.of(2025, 6, 1), new PrintedDate(2025, 6, 1).in(2024));
  }

  @Test
  void in_whenDayIsMissingOrTooLate_isTheLastOfTheMonth() {
    assertEquals(LocalDate.of(2023, 2, 28), new PrintedDate(null, 2, null).in(2023));
    assertEquals(LocalDate.of(2023, 2, 28), new PrintedDate(null, 2, 29).in(2023));
  }
}
