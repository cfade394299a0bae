package org.ipfund.platform.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BusinessClockTest {

  @Test
  void instant_always_hasMicroseconds() {
    Instant exact = Instant.parse("2023-05-30T16:00:00.123456789Z");
    assertEquals(
        Instant.parse("2023-05-30T16:00:00.123456Z"),
        new BusinessClock(Clock.fixed(exact, ZoneOffset.UTC)).instant());
  }
}
