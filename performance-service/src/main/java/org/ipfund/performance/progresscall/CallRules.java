package org.ipfund.performance.progresscall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/** What a call for reports must be, all faults at once. Pure. */
final class CallRules {

  private static final Wording WORDS = Wording.of(CallRules.class);
  private static final int MONTHS = 3;

  private CallRules() {}

  static List<Violation> faults(ProgressCallRequest request, CalledPlan plan, Instant now) {
    List<Violation> faults = new ArrayList<>();
    LocalDate first = LocalDate.of(request.year(), (request.quarter() - 1) * MONTHS + 1, 1);
    LocalDate after = first.plusMonths(MONTHS);
    if (first.isAfter(plan.periodEnd()) || !after.isAfter(plan.periodStart())) {
      faults.add(
          WORDS.violation("/quarter", "SB-075.period", plan.periodStart(), plan.periodEnd()));
    }
    deadline(request.reportBy(), now, faults);
    return faults;
  }

  /** A deadline that is put off lies later than it did, and ahead. */
  static List<Violation> extensionFaults(LocalDate reportBy, Instant present, Instant now) {
    List<Violation> faults = new ArrayList<>();
    if (!CallDeadline.after(reportBy).isAfter(present)) {
      faults.add(WORDS.violation("/reportBy", "call-extension", CallDeadline.lastDay(present)));
    }
    deadline(reportBy, now, faults);
    return faults;
  }

  private static void deadline(LocalDate reportBy, Instant now, List<Violation> faults) {
    if (!CallDeadline.after(reportBy).isAfter(now)) {
      faults.add(WORDS.violation("/reportBy", "call-deadline"));
    }
  }
}
