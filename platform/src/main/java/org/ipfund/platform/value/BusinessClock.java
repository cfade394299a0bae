package org.ipfund.platform.value;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The clock every rule asks. It shows the real time or, in local runs and tests, the instant in the
 * file named by {@code CLOCK_FILE}, moving on from the moment that file was written.
 */
public final class BusinessClock extends Clock {

  /** Deadlines and budget years are counted in this zone. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Clock clock;

  public BusinessClock(Clock clock) {
    this.clock = clock.withZone(ZONE);
  }

  /** The calendar day in {@link #ZONE}. */
  public LocalDate today() {
    return LocalDate.ofInstant(instant(), ZONE);
  }

  /** As fine as the database keeps it, so that what is answered at once is what is read later. */
  @Override
  public Instant instant() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public ZoneId getZone() {
    return clock.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return clock.withZone(zone);
  }
}
