package org.ipfund.performance.progresscall;

import java.time.Instant;
import java.time.LocalDate;
import org.ipfund.platform.value.BusinessClock;

/** The moment at which a day is over where the offices are. Pure. */
public final class CallDeadline {

  private CallDeadline() {}

  /** The first moment after the last day, in Asia/Shanghai. */
  static Instant after(LocalDate lastDay) {
    return lastDay.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
  }

  /** The last day before a deadline. */
  public static LocalDate lastDay(Instant deadline) {
    return LocalDate.ofInstant(deadline.minusNanos(1), BusinessClock.ZONE);
  }
}
