package org.ipfund.submission.demand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Text;

/** Until when what is returned may come again, whether or not its round's deadline has passed. */
final class ReturnDay {

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
      throw ProblemException.refused(
          List.of(
              new Violation(
                  "/until",
                  "return-until",
                  new Text("重新报送的期限已过", "nothing could come again until then: it has passed"),
                  Text.of(
                      "请给出晚于现在的时间，或不填（默认 %d 日）",
                      "name an instant that lies ahead, or none for the default of %d days",
                      days))));
    }
    return asked;
  }
}
