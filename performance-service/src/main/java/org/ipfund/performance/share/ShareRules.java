package org.ipfund.performance.share;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/** What a share of a task must be, all faults at once. Pure. */
final class ShareRules {

  private static final Wording WORDS = Wording.of(ShareRules.class);

  private ShareRules() {}

  /**
   * @param party whether the body takes part in the task
   */
  static List<Violation> faults(TaskShareRequest share, SharedTask task, boolean party) {
    List<Violation> faults = new ArrayList<>();
    if (!party) {
      faults.add(WORDS.violation("/bodyId", "SB-013", task.number()));
    }
    if (!task.isYear(share.year())) {
      faults.add(
          WORDS.violation(
              "/year", "SB-014", task.periodStart().getYear(), task.periodEnd().getYear()));
    }
    due(share, task, faults);
    if (Boolean.TRUE.equals(share.priority()) && isBlank(share.stage())) {
      faults.add(WORDS.violation("/stage", "SB-015"));
    }
    count(share, faults);
    return faults;
  }

  private static void due(TaskShareRequest share, SharedTask task, List<Violation> faults) {
    LocalDate due = share.dueOn();
    if (due != null && (due.getYear() != share.year() || due.isAfter(task.dueOn()))) {
      faults.add(WORDS.violation("/dueOn", "SB-014.due", share.year(), task.dueOn()));
    }
  }

  private static void count(TaskShareRequest share, List<Violation> faults) {
    if (share.minValue() != null
        && share.maxValue() != null
        && new BigDecimal(share.minValue()).compareTo(new BigDecimal(share.maxValue())) > 0) {
      faults.add(WORDS.violation("/maxValue", "share-range", share.minValue()));
    }
    if ((share.minValue() != null || share.maxValue() != null) && isBlank(share.unit())) {
      faults.add(WORDS.violation("/unit", "share-unit"));
    }
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
