package org.ipfund.performance.targetvalue.token;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A calendar day as a target text prints it: the year may be missing (12月31日), and a missing day
 * stands for the last one of the month (6月底).
 */
public record PrintedDate(@Nullable Integer year, int month, @Nullable Integer day) {

  /** The day itself; {@code budgetYear} stands in for a year that is not printed. */
  public LocalDate in(int budgetYear) {
    YearMonth yearMonth = YearMonth.of(year == null ? budgetYear : year, month);
    return day == null || day > yearMonth.lengthOfMonth()
        ? yearMonth.atEndOfMonth()
        : yearMonth.atDay(day);
  }

  /**
   * ISO 8601: {@code 2024-12-31}, or {@code --12-31} and {@code --06} where the year is missing.
   */
  @Override
  public String toString() {
    if (year != null) {
      return in(year).toString();
    }
    return day == null ? "--%02d".formatted(month) : "--%02d-%02d".formatted(month, day);
  }
}
