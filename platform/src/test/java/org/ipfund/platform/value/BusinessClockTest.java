package org.ipfund.platform.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BusinessClockTest {

  private static final BusinessClock CLOCK =
      new BusinessClock(
          Clock.fixed(Instant.parse("2023-12-28T16:11:07.966713087Z"), ZoneOffset.UTC));

  @Test
  void instant_withMoreDigitsThanTheDatabaseKeeps_isAsFineAsItIsReadLater() {
    assertEquals(Instant.parse("2023-12-28T16:11:07.966713Z"), CLOCK.instant());
  }

  @Test
  void today_afterFourInTheAfternoonOfGreenwich_isTheNextDay() {
    assertEquals(LocalDate.parse("2023-12-29"), CLOCK.today());
  }
}
