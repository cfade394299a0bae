package org.ipfund.performance.verdict;

import java.time.Instant;
import java.time.LocalDate;
import org.ipfund.platform.value.BusinessClock;

/**
 * The day as of which is judged.
 *
 * @param last what is not reached by now is not reached (总结评估)
 */
public record EvaluationDay(LocalDate asOf, boolean last) {

  /** The first moment that does not count any more. */
  Instant end() {
    return asOf.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
  }
}
