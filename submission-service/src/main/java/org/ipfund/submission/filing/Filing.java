package org.ipfund.submission.filing;

import java.time.Instant;
import org.ipfund.submission.demand.Demand;
import org.ipfund.submission.demand.DemandContent;
import org.ipfund.submission.demand.FilingTime;
import org.ipfund.submission.reference.Admission;

/**
 * A unit's content for a form of a round, as it is judged.
 *
 * @param returnUntil until when it may come again after a return, or null
 */
record Filing(Admission admission, Instant returnUntil, DemandContent content) {

  /** One that is filed for the first time. */
  static Filing first(Admission admission, DemandContent content) {
    return new Filing(admission, null, content);
  }

  /** New content for what was filed before. */
  static Filing again(Admission admission, Demand demand, DemandContent content) {
    return new Filing(admission, demand.returnUntil(), content);
  }

  FilingTime time() {
    return FilingTime.of(admission, returnUntil);
  }
}
