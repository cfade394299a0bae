package org.ipfund.submission.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ipfund.platform.value.BusinessClock;

/**
 * A published round.
 *
 * @param opensAt the first instant at which demands are accepted, null where that is not asked
 * @param deadlineAt the first instant that is too late
 * @param closedAt null while the round is open
 * @param returnDays full days within which a returned demand may come again, unless its return says
 *     until when
 * @param history whether it was over before it was published: nobody answers it any more
 * @param catalogueKnown false of rounds published before catalogues were told
 */
public record Round(
    UUID id,
    int budgetYear,
    String title,
    Instant opensAt,
    Instant deadlineAt,
    String deadlineRule,
    Instant closedAt,
    int returnDays,
    boolean history,
    boolean catalogueKnown) {

  /** The first instant of the printed day; of history, and where no day was told, null. */
  public static Instant opening(LocalDate openedOn, boolean history) {
    return openedOn == null || history
        ? null
        : openedOn.atStartOfDay(BusinessClock.ZONE).toInstant();
  }
}
