package org.ipfund.catalog.round;

import java.time.Instant;
import java.time.LocalDate;
import org.ipfund.platform.value.BusinessClock;

/**
 * The instant of a printed deadline (`N22-17`, `N23-35`): "6 月 26 日前" leaves open whether the day
 * itself still counts, so the round says it.
 */
final class Deadline {

  private Deadline() {}

  /** The first instant, counted in Asia/Shanghai, at which nothing is accepted any more. */
  static Instant at(LocalDate printed, boolean dayIncluded) {
    LocalDate firstDayAfter = dayIncluded ? printed.plusDays(1) : printed;
    return firstDayAfter.atStartOfDay(BusinessClock.ZONE).toInstant();
  }
}
