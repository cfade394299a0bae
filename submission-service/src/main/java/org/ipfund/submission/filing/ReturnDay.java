package org.ipfund.submission.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.BusinessClock;

/** Until when what is returned may come again, whether or not its round's deadline has passed. */
final class ReturnDay {

  private static final Wording WORDS = Wording.of(ReturnDay.class);

  private ReturnDay() {}

  /**
   * The first instant at which it may not come again.
   *
   * @param asked what the return names, or null
   * @param days full days that the round gives by default
   * @throws ProblemException 422 when the return names an instant that has passed
   */
  static Instant of(Instant asked, int days, Instant now) {
    if (asked == null) {
      LocalDate today = LocalDate.ofInstant(now, BusinessClock.ZONE);
      return today.plusDays(days + 1L).atStartOfDay(BusinessClock.ZONE).toInstant();
    }
    if (!asked.isAfter(now)) {
      throw ProblemException.refused(List.of(WORDS.violation("/until", "return-until", days)));
    }
    return asked;
  }
}
