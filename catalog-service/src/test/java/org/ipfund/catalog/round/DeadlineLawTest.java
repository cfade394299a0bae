package org.ipfund.catalog.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.ipfund.platform.testing.Law;
import org.ipfund.platform.value.BusinessClock;

/** Nothing is accepted any more from the instant on, and one nanosecond before it still is. */
class DeadlineLawTest {

  private static LocalDate day(Instant instant) {
    return instant.atZone(BusinessClock.ZONE).toLocalDate();
  }

  @Law
  void at_whenTheDayIsIncluded_itsLastInstantIsInTime(
      @ForAll @DateRange(min = "1992-01-01", max = "2100-12-31") LocalDate printed) {
    Instant deadline = Deadline.at(printed, true);
    assertEquals(printed, day(deadline.minusNanos(1)));
    assertEquals(printed.plusDays(1), day(deadline));
  }

  @Law
  void at_whenTheDayIsNotIncluded_isWhereTheDayBeforeEnds(
      @ForAll @DateRange(min = "1992-01-01", max = "2100-12-31") LocalDate printed,
      @ForAll @IntRange(max = 400) int later) {
    assertEquals(Deadline.at(printed.minusDays(1), true), Deadline.at(printed, false));
    int order = Deadline.at(printed, true).compareTo(Deadline.at(printed.plusDays(later), true));
    assertEquals(later == 0 ? 0 : -1, Integer.signum(order));
  }
}
