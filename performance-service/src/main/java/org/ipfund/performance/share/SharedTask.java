package org.ipfund.performance.share;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A task of a published document, as far as whoever takes a share of it needs it.
 *
 * @param dueOn its own date, else the end of the document's period
 */
public record SharedTask(
    UUID id,
    UUID planId,
    int number,
    String scope,
    LocalDate periodStart,
    LocalDate periodEnd,
    LocalDate dueOn) {

  /** Whether the document is for this year. */
  public boolean isYear(int year) {
    return periodStart.getYear() <= year && year <= periodEnd.getYear();
  }
}
